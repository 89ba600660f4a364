package muster.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import muster.export.Table;
import org.jspecify.annotations.Nullable;

/**
 * A row of the answer that is another one than before.
 *
 * @param key the id of its cell, or of what stands beside the strengths, its kind and first claim
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record AnswerChange(
        String key,
        @Nullable Map<String, @Nullable Object> before,
        @Nullable Map<String, @Nullable Object> after) {
    /** What of a row is the answer; the rest tells where it comes from. */
    private static final List<String> TOLD = List.of(
            "best",
            "low",
            "high",
            "unit",
            "at",
            "origins",
            "dissent",
            "source",
            "standing",
            "state",
            "by",
            "for",
            "sentence");

    /** The rows that changed, in the order of the later answer, those that are gone last. Both are {@link PictureTable}s. */
    public static List<AnswerChange> of(Table before, Table after) {
        Map<String, Map<String, @Nullable Object>> earlier = rows(before);
        Map<String, Map<String, @Nullable Object>> later = rows(after);
        Set<String> keys = new LinkedHashSet<>(later.keySet());
        keys.addAll(earlier.keySet());
        List<AnswerChange> changes = new ArrayList<>();
        for (String key : keys) {
            Map<String, @Nullable Object> one = earlier.get(key);
            Map<String, @Nullable Object> other = later.get(key);
            if (!told(one).equals(told(other))) {
                changes.add(new AnswerChange(key, one, other));
            }
        }
        return changes;
    }

    private static Map<String, Map<String, @Nullable Object>> rows(Table table) {
        Map<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
        for (List<@Nullable Object> values : table.rows()) {
            Map<String, @Nullable Object> row = table.named(values);
            rows.put(key(row), row);
        }
        return rows;
    }

    private static String key(Map<String, @Nullable Object> row) {
        if (row.get("cell") != null) {
            return String.valueOf(row.get("cell"));
        }
        List<?> claims = row.get("claims") instanceof List<?> ids ? ids : List.of();
        return row.get("kind") + " " + (claims.isEmpty() ? "" : claims.getFirst());
    }

    private static Map<String, Object> told(@Nullable Map<String, @Nullable Object> row) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (row != null) {
            TOLD.forEach(field -> told.put(field, String.valueOf(row.get(field))));
        }
        return told;
    }

    /** What is counted, of whom, where. */
    public String what() {
        return new AnswerWords(Objects.requireNonNull(after == null ? before : after)).what();
    }

    /** The answer before, as it is written; null for none. */
    public @Nullable String valueBefore() {
        return before == null ? null : new AnswerWords(before).value();
    }

    /** The answer after, as it is written; null for none. */
    public @Nullable String valueAfter() {
        return after == null ? null : new AnswerWords(after).value();
    }

    /** Before and after in a line: {@code active-duty troops, in place, Texas: 2,900 → 2,400}. */
    public String words() {
        String opening = what() + ": ";
        if (before == null || after == null) {
            return opening + Objects.requireNonNullElse(valueBefore(), "nothing") + " → "
                    + Objects.requireNonNullElse(valueAfter(), "nothing");
        }
        AnswerWords earlier = new AnswerWords(before);
        AnswerWords later = new AnswerWords(after);
        if (!earlier.value().equals(later.value())) {
            return opening + earlier.value() + " → " + later.value();
        }
        opening += later.value() + " as before; ";
        if (later.isFigure() && !earlier.range().equals(later.range())) {
            return opening + "between " + earlier.range() + " → " + later.range();
        }
        if (differs("dissent")) {
            return opening + "who says otherwise has changed: " + voices(before) + " → " + voices(after);
        }
        if (differs("origins")) {
            return opening + "independent voices " + before.get("origins") + " → " + after.get("origins");
        }
        if (differs("at")) {
            return opening + "as of " + day(before) + " → " + day(after);
        }
        return opening
                + (differs("source")
                        ? "says " + before.get("source") + " → " + after.get("source")
                        : "it now rests on another sentence");
    }

    private boolean differs(String field) {
        return !Objects.equals(told(before).get(field), told(after).get(field));
    }

    private static String voices(Map<String, @Nullable Object> row) {
        int voices = row.get("dissent") instanceof List<?> dissent ? dissent.size() : 0;
        return voices == 0 ? "nobody" : String.valueOf(voices);
    }

    private static String day(Map<String, @Nullable Object> row) {
        return Objects.toString(row.get("at"), "no day");
    }
}
