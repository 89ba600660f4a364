package muster.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import muster.claim.Attribution;
import muster.claim.Claim;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Meaning;
import muster.claim.Quantity;
import muster.claim.Rung;
import muster.claim.Status;
import muster.claim.Subject;
import muster.ledger.DayBasis;
import muster.ledger.Metadata;
import muster.ledger.Reading;
import muster.ledger.Version;
import muster.text.BlockKind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Readings for tests: every number in a text is taken for troops in place. */
final class SampleReadings {
    static final LocalDate DAY = LocalDate.of(2018, 11, 13);

    private SampleReadings() {}

    static Reading of(String name, String text) {
        return of(published(name, DAY), text);
    }

    static Reading of(Metadata metadata, String text) {
        return of(metadata, text, "1");
    }

    static Reading of(Metadata metadata, String text, String rules) {
        return new Reading(
                metadata,
                new Version(text, List.of(), "text/plain", "UTF-8"),
                rules,
                "border",
                figures(text, metadata));
    }

    static Metadata published(String name, LocalDate day) {
        return new Metadata(name, day, DayBasis.MANIFEST, "", "The Valley Courier", null, null);
    }

    static Metadata undated(String name) {
        return new Metadata(name, null, DayBasis.UNKNOWN, "", null, null, null);
    }

    private static List<Claim> figures(String text, Metadata metadata) {
        LocalDate day = metadata.published();
        return Pattern.compile("\\d+")
                .matcher(text)
                .results()
                .<Claim>map(number ->
                        figure(new Span(number.start(), number.end()), text, day == null ? null : DateRange.on(day)))
                .toList();
    }

    private static Figure figure(Span span, String text, @Nullable DateRange valid) {
        BigDecimal number = new BigDecimal(span.in(text));
        return new Figure(
                span,
                span.in(text),
                BlockKind.BODY,
                new Span(0, text.length()),
                new Quantity(number, number, false, "person", ""),
                Subject.TROOPS,
                Meaning.LEVEL,
                Status.IN_PLACE,
                Rung.IN_PLACE,
                Force.UNSAID,
                List.of("Texas"),
                null,
                valid,
                null,
                Attribution.OWN_VOICE,
                text.contains("flood") ? "flood" : "border",
                "in-place",
                0.9,
                List.of());
    }
}
