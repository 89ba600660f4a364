package muster.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The count of a comparison; several can be added up. */
final class Score {
    /** What must be right of a figure for it to be right as a whole. */
    private static final Set<Attribute> WHOLE = EnumSet.of(
            Attribute.QUANTITY,
            Attribute.SUBJECT,
            Attribute.READING,
            Attribute.STATUS,
            Attribute.COMPONENT,
            Attribute.PLACES);

    private int wanted;
    private int given;
    private int found;
    private int whole;
    private int dated;
    private int sourced;
    private final Map<Attribute, Integer> right = new EnumMap<>(Attribute.class);
    private final List<String> errors = new ArrayList<>();

    /** A gold figure that nothing was found for. */
    void missed(FigureLine gold) {
        wanted++;
        errors.add(gold.report() + ": missed '" + gold.quote() + "' (" + gold.subject() + ")");
    }

    /** A figure of the mission was read where gold has none. */
    void falseAlarm(FigureLine read) {
        given++;
        errors.add(read.report() + ": false alarm '" + read.quote() + "' (" + read.subject() + ")");
    }

    /** A gold figure, and what was read of it. */
    void found(FigureLine gold, FigureLine read) {
        wanted++;
        given++;
        found++;
        Set<Attribute> holding = EnumSet.noneOf(Attribute.class);
        for (Attribute attribute : Attribute.values()) {
            if (attribute.holds(gold, read)) {
                holding.add(attribute);
                right.merge(attribute, 1, Integer::sum);
            } else {
                errors.add(gold.report() + ": '" + gold.quote() + "' " + attribute.word() + ": gold "
                        + attribute.shown(gold) + ", read " + attribute.shown(read));
            }
        }
        if (holding.containsAll(WHOLE)) {
            whole++;
            boolean isDated = holding.contains(Attribute.AT);
            dated += isDated ? 1 : 0;
            sourced += isDated && holding.contains(Attribute.SOURCE) ? 1 : 0;
        }
    }

    void add(Score other) {
        wanted += other.wanted;
        given += other.given;
        found += other.found;
        whole += other.whole;
        dated += other.dated;
        sourced += other.sourced;
        other.right.forEach((attribute, count) -> right.merge(attribute, count, Integer::sum));
        errors.addAll(other.errors);
    }

    /** How many figures of the mission gold has. */
    int wanted() {
        return wanted;
    }

    /** How many figures of the mission were read. */
    int given() {
        return given;
    }

    /** The F1 of figures found. */
    double found() {
        return f1(found);
    }

    /** The F1 of figures with quantity, subject, reading, status, component and places right. */
    double whole() {
        return f1(whole);
    }

    /** The F1 of the same with the time right as well. */
    double dated() {
        return f1(dated);
    }

    /** The F1 of the same with time and source right as well. */
    double sourced() {
        return f1(sourced);
    }

    /** The share of the figures found on which an attribute is right. */
    double share(Attribute attribute) {
        return found == 0 ? 0 : right.getOrDefault(attribute, 0) / (double) found;
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    private double f1(int hits) {
        return wanted + given == 0 ? 0 : 2.0 * hits / (wanted + given);
    }
}
