package muster.claim;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What fields of a claim are to be, as people write it.
 *
 * @param values empty where a field is to have none
 */
public record Changes(Map<Field, String> values) {
    public static final Changes NONE = new Changes(Map.of());

    /**
     * Checks and strips each value.
     *
     * @throws IllegalArgumentException if a value cannot stand in its field; the message tells what can
     */
    public Changes {
        Map<Field, String> ordered = new EnumMap<>(Field.class);
        values.forEach((field, value) -> ordered.put(field, value.strip()));
        ordered.forEach(Field::check);
        values = Collections.unmodifiableMap(ordered);
    }

    /** These changes and then others, which win. */
    public Changes and(Changes later) {
        Map<Field, String> both = new EnumMap<>(Field.class);
        both.putAll(values);
        both.putAll(later.values);
        return new Changes(both);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * The claim with these values; its words and grounds stay.
     *
     * @throws IllegalArgumentException if such a claim cannot be; the message tells what can
     */
    public Claim to(Claim claim) {
        return switch (claim) {
            case Figure figure -> to(figure);
            case Statement statement -> to(statement);
        };
    }

    /** As {@link #to(Claim)}. */
    public Figure to(Figure figure) {
        return new FigureChange(this).to(figure);
    }

    /** As {@link #to(Claim)}. */
    public Statement to(Statement statement) {
        return new StatementChange(this).to(statement);
    }

    /**
     * With what hangs together with these values in a claim: both bounds, status and rung. So they go with every reading
     * of it, whatever that made of the other half.
     *
     * @throws IllegalArgumentException if such a claim cannot be; the message tells what can
     */
    public Changes completedFor(Claim claim) {
        return switch (claim) {
            case Figure figure -> new FigureChange(this).completedFor(figure);
            case Statement statement -> {
                to(statement);
                yield this;
            }
        };
    }

    /** What a field is to be, or what it was where nothing is said of it. */
    <T> @Nullable T of(Field field, @Nullable T before, Function<String, T> reader) {
        String value = values.get(field);
        return value == null ? before : value.isEmpty() ? null : reader.apply(value);
    }

    /** The same of a field that is never empty. */
    <T> T required(Field field, T before, Function<String, T> reader) {
        String value = values.get(field);
        return value == null ? before : reader.apply(value);
    }

    /** Who says so: the chain named, or as it was. */
    Attribution attribution(Attribution before) {
        String value = values.get(Field.SOURCE);
        return value == null ? before : new Attribution(FieldValues.chain(value), before.direct(), false);
    }

    boolean has(Field field) {
        return values.containsKey(field);
    }
}
