package muster.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.claim.Attribution;
import muster.claim.Claim;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Kind;
import muster.claim.Matter;
import muster.claim.Meaning;
import muster.claim.Modality;
import muster.claim.Quantity;
import muster.claim.Rung;
import muster.claim.Stage;
import muster.claim.Statement;
import muster.claim.Status;
import muster.claim.Subject;
import muster.ledger.DayBasis;
import muster.ledger.Metadata;
import muster.ledger.Reading;
import muster.ledger.Version;
import muster.text.BlockKind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Readings for tests: every number in a text is taken for troops in place, every "may not ..." for a limit. */
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
                metadata, new Version(text, List.of(), "text/plain", "UTF-8"), rules, "border", claims(text, metadata));
    }

    static Metadata published(String name, LocalDate day) {
        return new Metadata(name, day, DayBasis.MANIFEST, "", "The Valley Courier", null, null);
    }

    static Metadata undated(String name) {
        return new Metadata(name, null, DayBasis.UNKNOWN, "", null, null, null);
    }

    private static List<Claim> claims(String text, Metadata metadata) {
        LocalDate day = metadata.published();
        DateRange valid = day == null ? null : DateRange.on(day);
        return Stream.<Claim>concat(
                        spans("\\d+", text).map(span -> figure(span, text, valid)),
                        spans("may not \\w+", text).map(span -> limit(span, text, valid)))
                .toList();
    }

    private static Stream<Span> spans(String words, String text) {
        return Pattern.compile(words).matcher(text).results().map(found -> new Span(found.start(), found.end()));
    }

    private static Statement limit(Span span, String text, @Nullable DateRange when) {
        return new Statement(
                span,
                span.in(text),
                BlockKind.BODY,
                new Span(0, text.length()),
                new Matter(Kind.LIMIT, "no-" + span.in(text).substring("may not ".length()), Stage.IN_FORCE),
                Modality.ASSERTED,
                List.of("Texas"),
                when,
                null,
                Attribution.OWN_VOICE,
                Map.of(Detail.FOR, "soldiers"),
                mission(text),
                "limit",
                0.8,
                List.of());
    }

    private static String mission(String text) {
        return text.contains("flood") ? "flood" : "border";
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
                mission(text),
                "in-place",
                0.9,
                List.of());
    }
}
