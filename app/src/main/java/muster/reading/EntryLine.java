package muster.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import muster.claim.Field;
import muster.claim.Figure;
import muster.claim.Meaning;
import muster.claim.Modality;
import muster.claim.Quantity;
import muster.text.Span;

/**
 * An entry as a line that people can read.
 *
 * @param claim the characters that make the claim: of a figure the quantity
 * @param fields where the value of each attribute stands
 */
record EntryLine(String text, Span claim, Map<String, Span> fields) {
    private static final Set<Field> IN_THE_QUANTITY = Set.of(Field.LOW, Field.HIGH, Field.APPROXIMATE, Field.UNIT);

    static EntryLine of(Entry entry) {
        Map<String, Span> fields = new LinkedHashMap<>();
        boolean figure = entry.kind() == null;
        String kind = Entry.kindWord(entry.kind());
        String head = entry.quote().isEmpty() ? figure ? quantity(entry) : kind : entry.quote();
        StringBuilder line = new StringBuilder(head);
        if (figure) {
            fields.put("quantity", new Span(0, head.length()));
        } else if (!entry.quote().isEmpty()) {
            line.append(" (").append(kind).append(")");
        }
        String between = ": ";
        for (Map.Entry<Field, String> field : entry.fields().values().entrySet()) {
            String value = field.getValue();
            if (value.isEmpty() || IN_THE_QUANTITY.contains(field.getKey()) || isUnderstood(field.getKey(), value)) {
                continue;
            }
            String name = field.getKey().word();
            line.append(between).append(name.replace('_', ' ')).append(" ");
            fields.put(name, new Span(line.length(), line.length() + value.length()));
            line.append(value);
            between = "; ";
        }
        boolean wordsMakeIt = figure || !entry.quote().isEmpty();
        return new EntryLine(line.toString(), new Span(0, wordsMakeIt ? head.length() : line.length()), fields);
    }

    /** Whether it is meant where nothing is said. */
    private static boolean isUnderstood(Field field, String value) {
        return field == Field.READING && value.equals(Meaning.LEVEL.word())
                || field == Field.MODALITY && value.equals(Modality.ASSERTED.word());
    }

    private static String quantity(Entry entry) {
        Figure figure = (Figure) entry.fields().to(Entry.blank(null, new Span(0, 0), "", new Span(0, 0)));
        Quantity quantity = figure.quantity();
        boolean counted = quantity.unit().equals("person") || quantity.unit().equals("item");
        return (quantity.approximate() ? "about " : "") + quantity.bounds() + (counted ? "" : " " + quantity.unit());
    }
}
