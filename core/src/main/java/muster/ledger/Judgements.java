package muster.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muster.claim.Changes;
import muster.claim.Claim;
import muster.claim.Field;
import muster.claim.Figure;
import muster.claim.Ground;
import muster.claim.Statement;
import muster.text.Span;

/** Applies what people have said to the claims of which they said it; a pure function. */
public final class Judgements {
    /** The name that grounds give for what a person set. */
    public static final String RULE = "judgement";

    private final Map<String, Verdict> verdicts;

    private Judgements(Map<String, Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    /**
     * What the judgements known at a point come to.
     *
     * @param known all judgements known at that point, the oldest first
     */
    public static Judgements of(List<RecordedJudgement> known) {
        Set<Long> undone = known.stream().map(RecordedJudgement::undoes).collect(Collectors.toSet());
        Map<String, List<RecordedJudgement>> inForce = new HashMap<>();
        for (RecordedJudgement recorded : known) {
            Judgement judgement = recorded.judgement();
            if (judgement.act() != Act.UNDO && !undone.contains(recorded.known().seq())) {
                inForce.computeIfAbsent(judgement.claim(), claim -> new ArrayList<>())
                        .add(recorded);
            }
        }
        return new Judgements(inForce.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, claim -> new Verdict(claim.getValue()))));
    }

    /** What people have said of a claim. */
    public Verdict of(String claimId) {
        return verdicts.getOrDefault(claimId, Verdict.NONE);
    }

    /** The figure as it counts: with the fields that people gave it. */
    public RecordedFigure on(RecordedFigure read) {
        Verdict verdict = of(read.id());
        if (verdict.equals(read.verdict())) {
            return read;
        }
        Changes changes = verdict.changes();
        Figure figure = read.figure();
        if (!changes.isEmpty()) {
            try {
                Figure changed = changes.to(figure);
                figure = changed.withGrounds(grounds(changes, changed));
            } catch (IllegalArgumentException e) {
                // Another reading made something of it with which the change does not go: then it stands as read.
            }
        }
        return new RecordedFigure(read.id(), read.reportId(), read.report(), figure, read.known(), verdict);
    }

    /** As {@link #on(RecordedFigure)}. */
    public RecordedStatement on(RecordedStatement read) {
        Verdict verdict = of(read.id());
        if (verdict.equals(read.verdict())) {
            return read;
        }
        Changes changes = verdict.changes();
        Statement statement = read.statement();
        if (!changes.isEmpty()) {
            try {
                Statement changed = changes.to(statement);
                statement = changed.withGrounds(grounds(changes, changed));
            } catch (IllegalArgumentException e) {
                // As of figures.
            }
        }
        return new RecordedStatement(read.id(), read.reportId(), read.report(), statement, read.known(), verdict);
    }

    /** Why each field is what it is: of those that were changed, since a person says so, and what was read. */
    private static List<Ground> grounds(Changes changes, Claim changed) {
        Map<String, String> values = new LinkedHashMap<>();
        changes.values().forEach((field, value) -> values.put(attribute(field), value));
        if (changed instanceof Figure figure && values.containsKey("quantity")) {
            values.put("quantity", figure.quantity().bounds());
        }
        List<Ground> grounds = new ArrayList<>();
        for (Ground ground : changed.grounds()) {
            String value = values.remove(ground.attribute());
            // The noun that is counted still stands where it stood.
            Span span = ground.attribute().equals("subject") ? ground.span() : null;
            grounds.add(
                    value == null
                            ? ground
                            : new Ground(ground.attribute(), value, RULE, span, "as read: " + ground.value()));
        }
        values.forEach((attribute, value) -> grounds.add(new Ground(attribute, value, RULE, null, "")));
        return grounds;
    }

    private static String attribute(Field field) {
        return field == Field.LOW || field == Field.HIGH ? "quantity" : field.word();
    }
}
