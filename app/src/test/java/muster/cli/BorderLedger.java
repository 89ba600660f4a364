package muster.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import muster.claim.Attribution;
import muster.claim.Claim;
import muster.claim.Component;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.claim.Meaning;
import muster.claim.Quantity;
import muster.claim.Rung;
import muster.claim.Status;
import muster.claim.Subject;
import muster.ledger.DayBasis;
import muster.ledger.Ledger;
import muster.ledger.Metadata;
import muster.ledger.Reading;
import muster.ledger.Version;
import muster.store.SqliteLedger;
import muster.text.BlockKind;
import muster.text.Span;

/** A small ledger, as if two reports had been read. */
final class BorderLedger {
    static final String FIRST = """
            The Pentagon said on Tuesday that about 5,600 troops are at the border.

            Some 2,100 Guard members have been there since April.
            """;
    static final String SECOND = "By now 5,900 troops are at the border.\n";

    private static final Link PENTAGON = new Link("Pentagon", LinkKind.ORGANISATION, 1);

    private BorderLedger() {}

    static void write(Path file) {
        try (Ledger ledger = SqliteLedger.open(file)) {
            ledger.append(reading(
                    "first.txt",
                    "2018-11-13",
                    "CNN",
                    FIRST,
                    figure(FIRST, "about 5,600", 5600, Component.ACTIVE, "2018-11-13", List.of(PENTAGON)),
                    figure(FIRST, "Some 2,100", 2100, Component.GUARD, "2018-04/2018-11-13", List.of())));
            ledger.append(reading(
                    "second.txt",
                    "2018-11-20",
                    "AP",
                    SECOND,
                    figure(SECOND, "5,900", 5900, Component.ACTIVE, "2018-11-20", List.of())));
        }
    }

    private static Reading reading(String name, String day, String outlet, String text, Claim... claims) {
        Metadata metadata = new Metadata(name, LocalDate.parse(day), DayBasis.MANIFEST, "", outlet, null, null);
        return new Reading(metadata, new Version(text, List.of(), "text/plain", "UTF-8"), "1", "test", List.of(claims));
    }

    private static Figure figure(
            String text, String quote, int number, Component component, String valid, List<Link> chain) {
        int begin = text.indexOf(quote);
        int sentenceBegin = text.lastIndexOf('\n', begin) + 1;
        BigDecimal value = BigDecimal.valueOf(number);
        return new Figure(
                new Span(begin, begin + quote.length()),
                quote,
                BlockKind.BODY,
                new Span(sentenceBegin, text.indexOf('\n', begin)),
                new Quantity(value, value, quote.contains(" "), "person", quote.contains(" ") ? "about" : ""),
                Subject.TROOPS,
                Meaning.LEVEL,
                Status.IN_PLACE,
                Rung.IN_PLACE,
                new Force(component, null, null),
                List.of("US-Mexico border"),
                null,
                DateRange.parse(valid),
                null,
                new Attribution(chain, false, false),
                "southwest-border",
                "there",
                0.9,
                List.of());
    }
}
