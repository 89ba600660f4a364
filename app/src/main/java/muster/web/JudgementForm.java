package muster.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.claim.Field;
import muster.claim.Term;
import muster.ledger.Act;
import muster.ledger.Judgement;
import muster.ledger.RecordedClaim;
import muster.view.ClaimById;
import muster.view.Failure;
import muster.view.Judging;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A judgement as it is sent. What is wrong with it is told by the name of the field that has it.
 *
 * @param fields what each field of the claim is to be
 * @param at the day whose answer is compared; null for the mission's latest
 */
record JudgementForm(
        String id,
        Act act,
        String why,
        Map<Field, String> fields,
        @Nullable LocalDate at) {
    static final Map<String, ?> EXAMPLE = example();

    private static final Set<String> NAMES = Set.of("claim", "act", "why", "set", "at");
    private static final Pattern OF_FIELD = Pattern.compile("([a-z_]+): .*");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Map<String, ?> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("claim", "f0123456789");
        example.put("act", "correct");
        example.put("why", "misread");
        example.put("set", Map.of("status", "planned"));
        return example;
    }

    static JudgementForm read(String body) {
        JsonNode json = json(body);
        for (String name : json.propertyNames()) {
            if (!NAMES.contains(name)) {
                throw Problem.wrong(name, "is no field of a judgement; there are act, at, claim, set and why");
            }
        }
        return new JudgementForm(
                needed(json, "claim", "the id of a claim, or its beginning"),
                act(needed(json, "act", "accept, prefer, reject, correct, rekey or undo")),
                Objects.requireNonNullElse(words(json, "why"), ""),
                fields(json.get("set")),
                day(words(json, "at")));
    }

    private static JsonNode json(String body) {
        try {
            JsonNode json = MAPPER.readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw Problem.wrong("body", "is no JSON: " + e.getOriginalMessage());
        }
        throw Problem.wrong("body", "is no JSON object; send {\"claim\": ID, \"act\": \"accept\"}");
    }

    private static @Nullable String words(JsonNode json, String name) {
        JsonNode value = json.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw Problem.wrong(name, "is to be words");
        }
        return value.stringValue().isBlank() ? null : value.stringValue().strip();
    }

    private static String needed(JsonNode json, String name, String meaning) {
        String words = words(json, name);
        if (words == null) {
            throw Problem.wrong(name, "is needed: " + meaning);
        }
        return words;
    }

    private static Act act(String word) {
        try {
            return Term.of(Act.class, word);
        } catch (IllegalArgumentException e) {
            throw Problem.wrong("act", told(e));
        }
    }

    private static @Nullable LocalDate day(@Nullable String words) {
        try {
            return words == null ? null : LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw Problem.wrong("at", "'" + words + "' is no day; write it as 2018-11-13");
        }
    }

    private static Map<Field, String> fields(@Nullable JsonNode set) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        if (set == null || set.isNull()) {
            return fields;
        }
        if (!set.isObject()) {
            throw Problem.wrong("set", "is to name fields with what they are to be, such as {\"status\": \"planned\"}");
        }
        set.properties().forEach(each -> {
            try {
                fields.put(Term.of(Field.class, each.getKey()), value(each.getKey(), each.getValue()));
            } catch (IllegalArgumentException e) {
                throw Problem.wrong("set", told(e));
            }
        });
        return fields;
    }

    /** Lists as people write them, with semicolons; null for no value. */
    private static String value(String field, JsonNode value) {
        if (value.isNull()) {
            return "";
        }
        if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(value(field, part)));
            return String.join("; ", parts);
        }
        if (value.isObject()) {
            throw Problem.wrong(field, "is to be words, a number, true, false, null or a list of such");
        }
        return value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    }

    RecordedClaim claim(ClaimById claims) {
        try {
            return claims.claim(id);
        } catch (Failure e) {
            throw Problem.wrong("claim", e.getMessage());
        }
    }

    Judgement judgement(Judging judging, RecordedClaim claim, String by) {
        try {
            return judging.judgement(claim, act, fields, why, by);
        } catch (IllegalArgumentException | Failure e) {
            throw wrong(told(e));
        }
    }

    /** Names the field that a message is about. */
    private static Problem wrong(String message) {
        Matcher named = OF_FIELD.matcher(message);
        if (named.matches()) {
            return Problem.wrong(named.group(1), message.substring(named.end(1) + 2));
        }
        if (message.endsWith("takes a reason")) {
            return Problem.wrong("why", message);
        }
        return Problem.wrong(message.contains("in force") ? "act" : "set", message);
    }

    private static String told(RuntimeException e) {
        return Objects.requireNonNullElse(e.getMessage(), e.toString());
    }
}
