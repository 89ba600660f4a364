package muster.claim;

import org.jspecify.annotations.Nullable;

/**
 * What a statement is about: its kind, the sort of thing within that, and where it stands.
 *
 * @param type one of {@link Kind#types()} where the kind has such a list, else a word of the mission; never empty
 * @param stage one of {@link Kind#stages()}, or null where none is told
 */
public record Matter(Kind kind, String type, @Nullable Stage stage) {
    public Matter {
        if (type.isBlank()) {
            throw new IllegalArgumentException("a " + kind.word() + " has a type");
        }
        if (!kind.allows(type)) {
            throw new IllegalArgumentException("'" + type + "' is no type of a " + kind.word() + "; there are: "
                    + String.join(", ", kind.types()));
        }
        if (stage != null && !kind.stages().contains(stage)) {
            throw new IllegalArgumentException("a " + kind.word() + " is never " + stage.word()
                    + (kind.stages().isEmpty()
                            ? "; it has no state"
                            : "; its states are: "
                                    + String.join(
                                            ", ",
                                            kind.stages().stream()
                                                    .map(Stage::word)
                                                    .toList())));
        }
    }
}
