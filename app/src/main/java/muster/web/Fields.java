package muster.web;

import io.javalin.config.RoutesConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.claim.Field;
import muster.claim.Kind;
import muster.intake.EntryFields;
import muster.intake.FieldMeanings;
import muster.reading.Entry;
import org.jspecify.annotations.Nullable;

/** What a form for an entry asks for, so that pages and other programs can build theirs from it. */
final class Fields implements Endpoint {
    /** The days that a form may be given: a day, a month, a year, or two of them with a slash between. */
    private static final String DAYS = "\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?";

    @Override
    public void route(RoutesConfig routes, Desk desk, Settings settings) {
        routes.get(Api.ROOT + "fields", request -> {
            String kind = request.queryParam("kind");
            Api.json(request, of(kind == null || kind.isBlank() ? Entry.FIGURE : kind));
        });
    }

    @Override
    public List<Operation> operations() {
        return List.of(new Operation(
                "/fields",
                "get",
                "The fields that an entry of a kind has, for a form.",
                Map.of("kind", "figure, or the kind of a statement (default: figure)"),
                null,
                Map.of(
                        "kind", "the kind asked",
                        "kinds", "all kinds",
                        "fields",
                                "name, meaning, shape (text, number, day, days, list), whether it is needed, its closed "
                                        + "list of words, examples, pattern and what is understood otherwise")));
    }

    private static Map<String, Object> of(String word) {
        try {
            Kind kind = Entry.kind(word);
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("kind", word);
            answer.put("kinds", Entry.kinds());
            answer.put(
                    "fields",
                    Stream.concat(
                                    EntryFields.of(kind).stream().map(field -> field(kind, field)),
                                    Stream.of(
                                            own("quote", "the words that it rests on, as written", "text"),
                                            own("rests_on", "what it rests on: a paper, a call", "text"),
                                            own("entered_by", "who enters it", "text"),
                                            own("published", "the day on which it is entered", "day")))
                            .toList());
            return answer;
        } catch (IllegalArgumentException e) {
            throw Entries.faulty(e);
        }
    }

    private static Map<String, Object> field(@Nullable Kind kind, Field field) {
        Map<String, Object> fields = own(field.word(), FieldMeanings.of(field), FieldMeanings.shape(field));
        fields.put("needed", FieldMeanings.isNeeded(field));
        fields.put("words", FieldMeanings.words(kind, field));
        fields.put("examples", FieldMeanings.examples(field));
        fields.put("otherwise", FieldMeanings.otherwise(field));
        return fields;
    }

    private static Map<String, Object> own(String name, String meaning, String shape) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("meaning", meaning);
        fields.put("shape", shape);
        fields.put("pattern", pattern(shape));
        fields.put("needed", false);
        fields.put("words", List.of());
        fields.put("examples", List.of());
        fields.put("otherwise", "");
        return fields;
    }

    private static String pattern(String shape) {
        return switch (shape) {
            case "number" -> "-?\\d{1,18}(\\.\\d{1,18})?";
            case "day" -> "\\d{4}-\\d{2}-\\d{2}";
            case "days" -> DAYS;
            default -> "";
        };
    }
}
