package muster.claim;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sets fields of a statement. */
record StatementChange(Changes changes) {
    Statement to(Statement statement) {
        for (Field field : changes.values().keySet()) {
            if (!field.ofStatements()) {
                throw new IllegalArgumentException(
                        field.word() + ": a " + statement.kind().word() + " has no such field");
            }
        }
        return new Statement(
                statement.span(),
                statement.quote(),
                statement.block(),
                statement.sentence(),
                matter(statement.matter()),
                changes.required(Field.MODALITY, statement.modality(), word -> Term.of(Modality.class, word)),
                changes.required(Field.PLACES, statement.places(), FieldValues::list),
                changes.of(Field.WHEN, statement.when(), FieldValues::dates),
                changes.of(Field.SAID, statement.said(), FieldValues::day),
                changes.attribution(statement.attribution()),
                details(statement.details()),
                changes.of(Field.MISSION, statement.mission(), FieldValues::mission),
                statement.rule(),
                statement.confidence(),
                statement.grounds());
    }

    private Matter matter(Matter before) {
        String type = changes.required(Field.TYPE, before.type(), words -> words);
        Stage stage = changes.of(Field.STATE, before.stage(), word -> Term.of(Stage.class, word));
        Matter withoutStage = of(Field.TYPE, before.kind(), type, null);
        return stage == null ? withoutStage : of(Field.STATE, before.kind(), type, stage);
    }

    /** Says which field is wrong. */
    private static Matter of(Field field, Kind kind, String type, @Nullable Stage stage) {
        try {
            return new Matter(kind, type, stage);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(field.word() + ": " + e.getMessage(), e);
        }
    }

    private Map<Detail, String> details(Map<Detail, String> before) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        for (Detail detail : Detail.values()) {
            String words = changes.of(Field.valueOf(detail.name()), before.get(detail), all -> all);
            if (words != null) {
                details.put(detail, words);
            }
        }
        return details;
    }
}
