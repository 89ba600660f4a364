package muster.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import muster.claim.Attribution;
import muster.claim.Claim;
import muster.claim.Component;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Link;
import muster.claim.PartialDate;
import muster.claim.Quantity;
import muster.claim.Statement;
import muster.claim.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Claims as another report might make them. The same round gives the same, and of one round all claims are changed
 * alike, so that parts stay parts of their wholes.
 */
record Variation(int round) {
    private static final int DAYS = 730;

    /** Has no divisor in common with the days, so that no day comes twice before all have come. */
    private static final int DAYS_APART = 101;

    private static final int OUTLETS = 40;
    private static final int SPEAKERS = 15;
    private static final int NUMBERS = 21;

    private static final List<String> STATES = List.of(
            "Texas",
            "Arizona",
            "California",
            "New Mexico",
            "Florida",
            "Georgia",
            "Ohio",
            "Nevada",
            "Utah",
            "Oregon",
            "Iowa",
            "Kansas",
            "Missouri",
            "Illinois",
            "Indiana",
            "Kentucky",
            "Tennessee",
            "Alabama",
            "Louisiana");
    private static final Set<Subject> COUNTED = Set.of(Subject.TROOPS, Subject.STAFF, Subject.UNITS);

    Claim of(Claim claim) {
        return switch (claim) {
            case Figure figure -> figure(figure);
            case Statement statement -> statement(statement);
        };
    }

    LocalDate day(LocalDate day) {
        return day.plusDays(shift());
    }

    @Nullable
    String outlet(@Nullable String outlet) {
        return round < 1 || outlet == null ? outlet : outlet + " " + (round % OUTLETS);
    }

    private long shift() {
        return (long) round * DAYS_APART % DAYS;
    }

    private Figure figure(Figure figure) {
        return new Figure(
                figure.span(),
                figure.quote(),
                figure.block(),
                figure.sentence(),
                COUNTED.contains(figure.subject()) ? quantity(figure.quantity()) : figure.quantity(),
                figure.subject(),
                figure.meaning(),
                figure.status(),
                figure.rung(),
                force(figure.force()),
                places(figure.places()),
                figure.scope(),
                range(figure.valid()),
                null,
                attribution(figure.attribution()),
                figure.mission(),
                figure.rule(),
                figure.confidence(),
                figure.grounds());
    }

    private Statement statement(Statement statement) {
        return new Statement(
                statement.span(),
                statement.quote(),
                statement.block(),
                statement.sentence(),
                statement.matter(),
                statement.modality(),
                places(statement.places()),
                range(statement.when()),
                null,
                attribution(statement.attribution()),
                statement.details(),
                statement.mission(),
                statement.rule(),
                statement.confidence(),
                statement.grounds());
    }

    private List<String> places(List<String> places) {
        return places.stream()
                .map(place ->
                        STATES.contains(place) ? STATES.get((STATES.indexOf(place) + round) % STATES.size()) : place)
                .toList();
    }

    private Force force(Force force) {
        Component component = force.component();
        List<Component> components = List.of(Component.values());
        return component == null
                ? force
                : new Force(
                        components.get((components.indexOf(component) + round / STATES.size()) % components.size()),
                        force.dutyStatus(),
                        force.service());
    }

    private Attribution attribution(Attribution attribution) {
        return new Attribution(
                attribution.chain().stream().map(this::link).toList(), attribution.direct(), attribution.carried());
    }

    /** Some speak again and again, others are others each time. */
    private Link link(Link link) {
        return switch (link.kind()) {
            case OUTLET, ANONYMOUS, ORGANISATION -> link;
            case NAMED, ROLE, DOCUMENT ->
                round < 1
                        ? link
                        : new Link(link.name() + " " + (char) ('A' + round % SPEAKERS), link.kind(), link.count());
        };
    }

    /** Some parts in a hundred more or less, as exact as before. */
    private Quantity quantity(Quantity quantity) {
        return new Quantity(
                number(quantity.low()),
                number(quantity.high()),
                quantity.approximate(),
                quantity.unit(),
                quantity.quantifier());
    }

    private @Nullable BigDecimal number(@Nullable BigDecimal number) {
        if (number == null || number.signum() == 0) {
            return number;
        }
        BigDecimal factor = BigDecimal.valueOf(100L + round % NUMBERS, 2);
        int digits = Math.max(2, number.stripTrailingZeros().precision());
        BigDecimal changed = number.multiply(factor).round(new MathContext(digits, RoundingMode.HALF_UP));
        return changed.scale() < 0 ? changed.setScale(0) : changed;
    }

    private @Nullable DateRange range(@Nullable DateRange range) {
        return range == null || !range.from().isDay() || !range.to().isDay()
                ? range
                : new DateRange(day(range.from()), day(range.to()));
    }

    private PartialDate day(PartialDate day) {
        return PartialDate.of(day(day.first()));
    }
}
