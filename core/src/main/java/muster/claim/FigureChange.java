package muster.claim;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sets fields of a figure. */
record FigureChange(Changes changes) {
    private static final Set<Subject> WITH_RUNGS = Set.of(Subject.TROOPS, Subject.STAFF, Subject.UNITS);

    Figure to(Figure figure) {
        for (Field field : changes.values().keySet()) {
            if (!field.ofFigures()) {
                throw new IllegalArgumentException(field.word() + ": a figure has no such field");
            }
        }
        Subject subject = changes.required(Field.SUBJECT, figure.subject(), word -> Term.of(Subject.class, word));
        Rung rung = rung(figure, subject);
        return new Figure(
                figure.span(),
                figure.quote(),
                figure.block(),
                figure.sentence(),
                quantity(figure.quantity()),
                subject,
                changes.required(Field.READING, figure.meaning(), word -> Term.of(Meaning.class, word)),
                status(figure, rung),
                rung,
                force(figure.force()),
                changes.required(Field.PLACES, figure.places(), FieldValues::list),
                changes.of(Field.SCOPE, figure.scope(), words -> words),
                changes.of(Field.AT, figure.valid(), FieldValues::dates),
                changes.of(Field.SAID, figure.said(), FieldValues::day),
                changes.attribution(figure.attribution()),
                changes.of(Field.MISSION, figure.mission(), FieldValues::mission),
                figure.rule(),
                figure.confidence(),
                figure.grounds());
    }

    Changes completedFor(Figure figure) {
        Figure after = to(figure);
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.putAll(changes.values());
        if (changes.has(Field.LOW) || changes.has(Field.HIGH)) {
            all.put(Field.LOW, plain(after.quantity().low()));
            all.put(Field.HIGH, plain(after.quantity().high()));
        }
        if (changes.has(Field.STATUS) || changes.has(Field.RUNG)) {
            Status status = after.status();
            Rung rung = after.rung();
            all.put(Field.STATUS, status == null ? "" : status.word());
            all.put(Field.RUNG, rung == null ? "" : rung.word());
        }
        return new Changes(all);
    }

    private Quantity quantity(Quantity before) {
        BigDecimal low = changes.of(Field.LOW, before.low(), FieldValues::number);
        BigDecimal high = changes.of(Field.HIGH, before.high(), FieldValues::number);
        if (low == null && high == null) {
            throw new IllegalArgumentException("low: a figure has low or high, or both");
        }
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "low: " + low.toPlainString() + " is above high, " + high.toPlainString() + "; set both");
        }
        return new Quantity(
                low,
                high,
                changes.required(Field.APPROXIMATE, before.approximate(), FieldValues::truth),
                changes.required(Field.UNIT, before.unit(), words -> words),
                before.quantifier());
    }

    /** Of a status alone the plainest rung, unless the one that there was goes with it. */
    private @Nullable Rung rung(Figure figure, Subject subject) {
        if (changes.has(Field.RUNG)) {
            return changes.of(Field.RUNG, null, word -> Term.of(Rung.class, word));
        }
        Rung before = figure.rung();
        if (!changes.has(Field.STATUS)) {
            return before;
        }
        Status status = changes.of(Field.STATUS, null, word -> Term.of(Status.class, word));
        if (before != null && before.status() == status) {
            return before;
        }
        return status == null || !WITH_RUNGS.contains(subject) ? null : Rung.of(status);
    }

    private @Nullable Status status(Figure figure, @Nullable Rung rung) {
        Status status = changes.of(Field.STATUS, figure.status(), word -> Term.of(Status.class, word));
        if (rung != null && changes.has(Field.RUNG) && !changes.has(Field.STATUS)) {
            return rung.status();
        }
        if (rung != null && rung.status() != status) {
            throw new IllegalArgumentException("rung: " + rung.word() + " goes with status "
                    + (rung.status() == null ? "null" : rung.status().word()) + "; set the rung alone");
        }
        return status;
    }

    private Force force(Force before) {
        return new Force(
                changes.of(Field.COMPONENT, before.component(), word -> Term.of(Component.class, word)),
                changes.of(Field.DUTY_STATUS, before.dutyStatus(), word -> Term.of(DutyStatus.class, word)),
                changes.of(Field.SERVICE, before.service(), word -> Term.of(Service.class, word)));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
