package muster.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import muster.claim.Attribution;
import muster.claim.Component;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.claim.Meaning;
import muster.claim.Quantity;
import muster.claim.Rung;
import muster.claim.Subject;
import muster.ledger.DayBasis;
import muster.ledger.KnownPoint;
import muster.ledger.Metadata;
import muster.ledger.RecordedFigure;
import muster.text.BlockKind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** A figure for tests, built up in the words of the field: 5,900 active troops at the border, says the Pentagon. */
record Saying(
        String id,
        String outlet,
        @Nullable LocalDate published,
        String quote,
        Quantity quantity,
        Subject subject,
        Meaning meaning,
        Rung rung,
        @Nullable Component component,
        List<String> places,
        @Nullable DateRange valid,
        List<Link> chain,
        @Nullable String mission) {

    static Saying level(String id, String outlet, String published, int number) {
        LocalDate day = LocalDate.parse(published);
        return new Saying(
                id,
                outlet,
                day,
                String.format(Locale.ROOT, "%,d", number),
                exactly(number, false),
                Subject.TROOPS,
                Meaning.LEVEL,
                Rung.IN_PLACE,
                Component.ACTIVE,
                List.of("US-Mexico border"),
                DateRange.on(day),
                List.of(),
                "border");
    }

    static Quantity exactly(int number, boolean approximate) {
        BigDecimal value = BigDecimal.valueOf(number);
        return new Quantity(value, value, approximate, "person", "");
    }

    Saying about() {
        BigDecimal number = quantity.low();
        return quantity("about " + quote, new Quantity(number, number, true, "person", "about"));
    }

    Saying moreThan() {
        return quantity("more than " + quote, new Quantity(quantity.low(), null, false, "person", "more than"));
    }

    Saying quantity(String words, Quantity other) {
        return new Saying(
                id, outlet, published, words, other, subject, meaning, rung, component, places, valid, chain, mission);
    }

    Saying by(String name, LinkKind kind) {
        return new Saying(
                id,
                outlet,
                published,
                quote,
                quantity,
                subject,
                meaning,
                rung,
                component,
                places,
                valid,
                List.of(new Link(name, kind, 1)),
                mission);
    }

    /** The same, relayed: who said so told an outlet. */
    Saying told(String relayed) {
        return new Saying(
                id,
                outlet,
                published,
                quote,
                quantity,
                subject,
                meaning,
                rung,
                component,
                places,
                valid,
                Stream.concat(chain.stream(), Stream.of(new Link(relayed, LinkKind.OUTLET, 0)))
                        .toList(),
                mission);
    }

    Saying of(Subject other) {
        return new Saying(
                id, outlet, published, quote, quantity, other, meaning, rung, component, places, valid, chain, mission);
    }

    Saying as(Meaning other) {
        return new Saying(
                id, outlet, published, quote, quantity, subject, other, rung, component, places, valid, chain, mission);
    }

    Saying on(Rung other) {
        return new Saying(
                id, outlet, published, quote, quantity, subject, meaning, other, component, places, valid, chain,
                mission);
    }

    Saying from(@Nullable Component other) {
        return new Saying(
                id, outlet, published, quote, quantity, subject, meaning, rung, other, places, valid, chain, mission);
    }

    Saying in(String... others) {
        return new Saying(
                id,
                outlet,
                published,
                quote,
                quantity,
                subject,
                meaning,
                rung,
                component,
                List.of(others),
                valid,
                chain,
                mission);
    }

    Saying at(@Nullable String iso) {
        DateRange other = iso == null ? null : DateRange.parse(iso);
        return new Saying(
                id, outlet, published, quote, quantity, subject, meaning, rung, component, places, other, chain,
                mission);
    }

    Saying forMission(@Nullable String other) {
        return new Saying(
                id, outlet, published, quote, quantity, subject, meaning, rung, component, places, valid, chain, other);
    }

    Evidence statement() {
        String sentence = "There were " + quote + " of them.";
        Figure figure = new Figure(
                new Span(11, 11 + quote.length()),
                quote,
                BlockKind.BODY,
                new Span(0, sentence.length()),
                quantity,
                subject,
                meaning,
                rung.status(),
                rung,
                new Force(component, null, null),
                places,
                null,
                valid,
                null,
                new Attribution(chain, false, false),
                mission,
                "test",
                1,
                List.of());
        Metadata report = new Metadata(
                outlet + ".txt",
                published,
                published == null ? DayBasis.UNKNOWN : DayBasis.MANIFEST,
                "",
                outlet,
                null,
                null);
        RecordedFigure recorded =
                new RecordedFigure(id, report.reportId(), report, figure, new KnownPoint(1, Instant.EPOCH));
        return Evidence.of(recorded, sentence);
    }
}
