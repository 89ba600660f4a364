package muster.account;

import static muster.account.Saying.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.LinkKind;
import muster.ledger.Copy;
import org.junit.jupiter.api.Test;

class OriginsTest {
    @Test
    void whatACopySaysInItsOwnVoiceIsSaidByTheOriginal() {
        Saying first = level("c1", "AP", "2018-11-13", 5900);
        Saying copy = level("c2", "Courier", "2018-11-14", 5900);
        Saying another = level("c3", "Herald", "2018-11-13", 5900);

        assertThat(row("2018-11-20", List.of(copyOf(first, copy)), first, copy, another))
                .isEqualTo("5900 of 2018-11-13, AP: 3 reports, 2 origins [c1, c3, c2]");
        assertThat(row("2018-11-20", List.of(), first, copy, another))
                .isEqualTo("5900 of 2018-11-14, Courier: 3 reports, 3 origins [c2, c1, c3]");
    }

    @Test
    void theUnnamedOfficialsOfACopyAreThoseOfTheOriginal() {
        Saying first = level("c1", "AP", "2018-11-13", 5900).by("two officials", LinkKind.ANONYMOUS);
        Saying copy = level("c2", "Courier", "2018-11-14", 5900).by("officials", LinkKind.ANONYMOUS);

        assertThat(row("2018-11-20", List.of(copyOf(first, copy)), first, copy))
                .isEqualTo("5900 of 2018-11-13, two officials: 2 reports, 1 origin [c1, c2]");
    }

    @Test
    void whatACopyHasBesidesItsOriginalIsItsOwn() {
        Saying first = level("c1", "AP", "2018-11-13", 5900);
        Saying copy = level("c2", "Courier", "2018-11-14", 5900);
        Saying added = level("c3", "Courier", "2018-11-14", 6200);

        assertThat(row("2018-11-20", List.of(copyOf(first, copy)), first, copy, added))
                .isEqualTo("6200 of 2018-11-14, Courier: 1 report, 1 origin [c3, c1], otherwise AP 5,900");
    }

    @Test
    void aCopyThatComesLaterDoesNotSayItAnew() {
        Saying first = level("c1", "AP", "2018-11-13", 5600);
        Saying update = level("c2", "AP", "2018-11-20", 5900).moreThan();
        Saying late = level("c3", "Courier", "2018-11-22", 5600);

        assertThat(row("2018-11-25", List.of(copyOf(first, late)), first, update, late))
                .isEqualTo("5900 of 2018-11-20, AP: 1 report, 1 origin [c2]");
    }

    @Test
    void manyCopiesOfAnotherNumberSayOtherwiseOnce() {
        Saying best = level("c1", "Pentagon", "2018-11-14", 5900).by("Pentagon", LinkKind.ORGANISATION);
        Saying first = level("c2", "AP", "2018-11-13", 5200);
        Saying copy = level("c3", "Courier", "2018-11-14", 5200);

        assertThat(row("2018-11-20", List.of(copyOf(first, copy)), best, first, copy))
                .isEqualTo("5900 of 2018-11-14, Pentagon: 1 report, 1 origin [c1, c2, c3], otherwise AP 5,200");
    }

    @Test
    void anUnnamedOfficialWhoToldAPaperIsTheSameInThatPaperAndWhereItIsRelayed() {
        Saying paper = level("c1", "The Washington Post", "2019-02-22", 6000)
                .by("a senior defense official", LinkKind.ANONYMOUS);
        Saying relay = level("c2", "Newsweek", "2019-02-22", 6000)
                .by("senior U.S. defense official", LinkKind.ANONYMOUS)
                .told("Washington Post");
        Saying other = level("c3", "Newsday", "2019-02-22", 6000)
                .by("defense officials", LinkKind.ANONYMOUS)
                .told("The Washington Post");

        assertThat(row("2019-02-22", List.of(), paper, relay, other)).contains("3 reports, 1 origin");
        assertThat(row("2019-02-22", List.of(), relay, other)).contains("2 reports, 1 origin");
    }

    @Test
    void whatIsAttributedToAPaperComesFromItsReportIfThatHasIt() {
        Saying paper = level("c1", "The Washington Post", "2019-02-21", 6000).by("Pentagon", LinkKind.ORGANISATION);
        Saying relay = level("c2", "Newsweek", "2019-02-22", 6000).by("The Washington Post", LinkKind.OUTLET);
        Saying later = level("c3", "Newsday", "2019-05-22", 6000).by("The Washington Post", LinkKind.OUTLET);

        assertThat(row("2019-03-01", List.of(), paper, relay, later))
                .isEqualTo("6000 of 2019-02-21, Pentagon: 2 reports, 1 origin [c1, c2]");
        assertThat(row("2019-05-22", List.of(), paper, relay, later))
                .isEqualTo("6000 of 2019-05-22, The Washington Post: 1 report, 1 origin [c3]");
    }

    @Test
    void whoRelaysAPaperOnceGoesOnWithTheOfficial() {
        Saying paper = level("c1", "Post", "2019-02-22", 70).by("military", LinkKind.ORGANISATION);
        Saying relay = level("c2", "Newsweek", "2019-02-22", 6000).by("Post", LinkKind.OUTLET);
        Saying goesOn = level("c3", "Newsweek", "2019-02-22", 70).by("the official", LinkKind.ANONYMOUS);
        Saying named = level("c4", "Newsweek", "2019-02-22", 70).by("Gavin Newsom", LinkKind.NAMED);

        assertThat(traced(List.of(), paper, relay, goesOn, named)).containsExactly("c1", "c2", "c3 = c1", "c4");
    }

    @Test
    void theOrderInWhichReportsWereReadDoesNotMatter() {
        Random random = new Random(20181113);
        for (int round = 0; round < 200; round++) {
            List<Saying> sayings = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                Saying saying =
                        level("c" + i, "Paper " + i % 6, "2018-11-1" + random.nextInt(5), 5000 + random.nextInt(2));
                sayings.add(
                        switch (random.nextInt(3)) {
                            case 0 -> saying;
                            case 1 -> saying.by("officials", LinkKind.ANONYMOUS);
                            default -> saying.by("Paper " + random.nextInt(6), LinkKind.OUTLET);
                        });
            }
            List<Copy> copies = List.of(
                    copyOf(sayings.get(0), sayings.get(1)),
                    copyOf(sayings.get(0), sayings.get(2)),
                    copyOf(sayings.get(3), sayings.get(4)));
            List<String> before = traced(copies, sayings.toArray(Saying[]::new));
            String answer = row("2018-11-20", copies, sayings.toArray(Saying[]::new));
            Collections.shuffle(sayings, random);

            assertThat(traced(copies, sayings.toArray(Saying[]::new))).containsExactlyInAnyOrderElementsOf(before);
            assertThat(row("2018-11-20", copies, sayings.toArray(Saying[]::new)))
                    .isEqualTo(answer);
        }
    }

    private static Copy copyOf(Saying original, Saying copy) {
        return new Copy(report(copy), report(original), 1);
    }

    private static String report(Saying saying) {
        return saying.statement().recorded().reportId();
    }

    private static List<String> traced(List<Copy> copies, Saying... sayings) {
        return Origins.traced(Arrays.stream(sayings).map(Saying::statement).toList(), copies).stream()
                .map(statement -> statement.original() == null
                        ? statement.id()
                        : statement.id() + " = " + statement.origin().id())
                .toList();
    }

    /** The one cell of the picture, in a line. */
    private static String row(String day, List<Copy> copies, Saying... sayings) {
        List<Evidence> statements =
                Origins.traced(Arrays.stream(sayings).map(Saying::statement).toList(), copies);
        Row row = Picture.of(statements, Rejections.NONE, Question.on(LocalDate.parse(day), 1), List.of())
                .rows()
                .getFirst();
        return row.best() + " of " + row.bestStatement().origin().stated() + ", " + row.source() + ": "
                + row.reports() + (row.reports() == 1 ? " report, " : " reports, ")
                + row.origins() + (row.origins() == 1 ? " origin " : " origins ")
                + row.claims()
                + Stream.concat(row.dissent().stream(), row.apart().stream())
                        .map(dissent -> ", otherwise " + dissent.source() + " " + dissent.value())
                        .collect(Collectors.joining());
    }
}
