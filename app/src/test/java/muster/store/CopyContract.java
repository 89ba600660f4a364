package muster.store;

import static muster.store.SampleReadings.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import muster.ledger.Copy;
import muster.ledger.DayBasis;
import muster.ledger.Ledger;
import muster.ledger.Metadata;
import muster.ledger.Reading;
import muster.ledger.RecordedReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every ledger must know of copies. */
interface CopyContract {
    String WIRE = """
            About 2800 soldiers have been sent to Texas to lay wire along the river, an officer said on Tuesday.

            They will stay until the middle of December and sleep in tents beside the airfield, where cooks from two
            battalions serve three meals a day. Another 1300 wait in California for orders that nobody has signed yet.

            The governor thanked them and asked for more helicopters, which the army says it does not have.
            """;

    String OWN = """
            In this county the sheriff has seen none of them so far, and he does not think that he will before the rains
            begin. Ranchers near the old bridge have offered their barns in case the tents do not hold.

            A vote on who is to pay for the road has been put off to January, since the clerk is ill.
            """;

    Ledger open(InstantSource clock);

    private Ledger openNow() {
        return open(InstantSource.fixed(Instant.parse("2018-11-14T12:00:00Z")));
    }

    static Reading reading(@Nullable String outlet, String name, LocalDate day, String text) {
        return SampleReadings.of(new Metadata(name, day, DayBasis.MANIFEST, "", outlet, null, null), text);
    }

    static List<String> copies(Ledger ledger, long known) {
        var names = ledger.reports(known).stream()
                .collect(Collectors.toMap(
                        RecordedReport::reportId, report -> report.metadata().name()));
        return ledger.copies(known).stream()
                .map(copy -> names.get(copy.reportId()) + " = " + names.get(copy.originalId()))
                .sorted()
                .toList();
    }

    @Test
    default void theSameTextInAnotherOutletIsACopyOfTheEarlierOne() {
        try (Ledger ledger = openNow()) {
            ledger.append(reading("Courier", "later.txt", DAY.plusDays(1), WIRE));
            ledger.append(reading("Herald", "first.txt", DAY, WIRE));

            assertThat(copies(ledger, 1)).isEmpty();
            assertThat(copies(ledger, 2)).containsExactly("later.txt = first.txt");
            assertThat(ledger.copies(2)).extracting(Copy::shared).containsExactly(1.0);
        }
    }

    @Test
    default void aCopyMayBeShortenedRewrittenInPlacesAndHaveParagraphsOfItsOwn() {
        try (Ledger ledger = openNow()) {
            ledger.append(reading("Herald", "first.txt", DAY, WIRE));
            ledger.append(reading("Courier", "short.txt", DAY, WIRE.substring(0, WIRE.indexOf("The governor"))));
            ledger.append(reading(
                    "Post",
                    "rewritten.txt",
                    DAY,
                    WIRE.replace("soldiers", "troops").replace("Tuesday", "Nov. 13")));
            ledger.append(reading("Gazette", "more.txt", DAY, OWN + "\n" + WIRE));

            assertThat(ledger.copies(4)).hasSize(3);
            assertThat(ledger.copies(4).stream().map(Copy::originalId).distinct())
                    .hasSize(1);
        }
    }

    @Test
    default void whatOnlyQuotesAnotherTextIsNoCopyNorIsWhatIsTooShort() {
        String sentence = WIRE.substring(0, WIRE.indexOf('\n'));
        try (Ledger ledger = openNow()) {
            ledger.append(reading("Herald", "a.txt", DAY, WIRE));
            ledger.append(reading("Courier", "b.txt", DAY, sentence + "\n\n" + OWN));
            ledger.append(reading("Post", "c.txt", DAY, "There are 2800."));
            ledger.append(reading("Gazette", "d.txt", DAY, "There are 2800."));

            assertThat(copies(ledger, 4)).isEmpty();
        }
    }

    @Test
    default void furnitureMakesNoCopy() {
        String page = IntStream.range(0, 30)
                .mapToObj(i -> "Read more: the story number " + i + " of this week")
                .collect(Collectors.joining("\n"));
        try (Ledger ledger = openNow()) {
            ledger.append(reading("Herald", "a.txt", DAY, WIRE + page));
            ledger.append(reading("Courier", "b.txt", DAY, OWN + page));

            assertThat(copies(ledger, 2)).isEmpty();
        }
    }

    @Test
    default void anOutletDoesNotCopyItselfNorIsANewVersionACopy() {
        try (Ledger ledger = openNow()) {
            ledger.append(reading("Herald", "a.txt", DAY, WIRE));
            ledger.append(reading("Herald", "a.txt", DAY, WIRE + OWN));
            ledger.append(reading("Herald", "b.txt", DAY.plusDays(1), WIRE.replace("2800", "2900")));

            assertThat(copies(ledger, 3)).isEmpty();
        }
    }

    @Test
    default void aReportThatWasRewrittenIsNoCopyFromThatPointOn() {
        try (Ledger ledger = openNow()) {
            ledger.append(reading("Herald", "a.txt", DAY, WIRE));
            ledger.append(reading("Courier", "b.txt", DAY.plusDays(1), WIRE));
            ledger.append(reading("Courier", "b.txt", DAY.plusDays(1), OWN));

            assertThat(copies(ledger, 2)).containsExactly("b.txt = a.txt");
            assertThat(copies(ledger, 3)).isEmpty();
            assertThat(copies(ledger, 2)).containsExactly("b.txt = a.txt");
        }
    }
}
