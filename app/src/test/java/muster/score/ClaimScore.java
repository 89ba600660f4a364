package muster.score;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import muster.claim.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Compares the statements that are read with gold, as the claims contract does: matched one to one by overlapping
 * characters and the same kind, the same type first. Gold does not name every claim, so only recall is counted.
 */
final class ClaimScore {
    private static final List<String> ATTRIBUTES = List.of("type", "state", "modality", "places", "when");

    /** How far two claims share characters. */
    private record Overlap(boolean sameType, int shared, int gold, int read) {}

    private int wanted;
    private int given;
    private int found;
    private final TreeMap<String, Integer> right = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    /** Adds one report. */
    void add(String report, List<JsonNode> gold, List<Statement> read) {
        wanted += gold.size();
        given += read.size();
        Set<Integer> matched = new HashSet<>();
        Set<Integer> taken = new HashSet<>();
        for (Overlap overlap : overlaps(gold, read)) {
            if (!matched.contains(overlap.gold) && taken.add(overlap.read)) {
                matched.add(overlap.gold);
                found++;
                compare(report, gold.get(overlap.gold), read.get(overlap.read));
            }
        }
        for (int i = 0; i < gold.size(); i++) {
            if (!matched.contains(i)) {
                errors.add(report + ": missed " + text(gold.get(i), "kind") + ": " + text(gold.get(i), "quote"));
            }
        }
    }

    void add(ClaimScore other) {
        wanted += other.wanted;
        given += other.given;
        found += other.found;
        other.right.forEach((attribute, count) -> right.merge(attribute, count, Integer::sum));
    }

    private static List<Overlap> overlaps(List<JsonNode> gold, List<Statement> read) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            JsonNode one = gold.get(g);
            for (int r = 0; r < read.size(); r++) {
                Statement other = read.get(r);
                int shared = Math.min(one.get("end").asInt(), other.span().end())
                        - Math.max(one.get("begin").asInt(), other.span().begin());
                if (shared > 0 && other.kind().word().equals(text(one, "kind"))) {
                    overlaps.add(
                            new Overlap(holds(text(one, "type"), other.matter().type()), shared, g, r));
                }
            }
        }
        overlaps.sort((one, other) -> one.sameType != other.sameType
                ? Boolean.compare(other.sameType, one.sameType)
                : Integer.compare(other.shared, one.shared));
        return overlaps;
    }

    private void compare(String report, JsonNode gold, Statement read) {
        for (String attribute : ATTRIBUTES) {
            if (isRight(attribute, gold, read)) {
                right.merge(attribute, 1, Integer::sum);
            } else {
                errors.add(report + ": '" + text(gold, "quote") + "' " + attribute + ": gold " + gold.get(attribute));
            }
        }
    }

    private static boolean isRight(String attribute, JsonNode gold, Statement read) {
        return switch (attribute) {
            case "type" ->
                isFree(text(gold, "kind"))
                        || holds(text(gold, "type"), read.matter().type());
            case "state" ->
                gold.get("state").isNull()
                        || holds(
                                text(gold, "state"),
                                read.matter().stage() == null
                                        ? "null"
                                        : read.matter().stage().word());
            case "modality" -> holds(text(gold, "modality"), read.modality().word());
            case "when" ->
                holds(
                        text(gold, "when"),
                        read.when() == null ? "null" : read.when().iso());
            case "places" -> places(gold).equals(lower(read.places()));
            default -> throw new IllegalArgumentException(attribute);
        };
    }

    private static boolean isFree(String kind) {
        return kind.equals("event") || kind.equals("purpose");
    }

    /** Gold may list alternatives with a bar. */
    private static boolean holds(String gold, String read) {
        return Set.of(gold.split("\\|", -1)).contains(read);
    }

    private static Set<String> places(JsonNode gold) {
        List<String> names = new ArrayList<>();
        gold.get("places").forEach(place -> names.add(place.asString()));
        return lower(names);
    }

    private static Set<String> lower(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(JsonNode node, String field) {
        @Nullable JsonNode value = node.get(field);
        return value == null || value.isNull() ? "null" : value.asString();
    }

    int wanted() {
        return wanted;
    }

    /** How many gold claims are found; more than two and a half statements a gold claim lower it. */
    double found() {
        return wanted == 0 ? 0 : found / Math.max(wanted, given / 2.5);
    }

    double right(String attribute) {
        return found == 0 ? 0 : right.getOrDefault(attribute, 0) / (double) found;
    }

    List<String> errors() {
        return errors;
    }

    /** The row of a table: gold, read, found, and of the found the shares right. */
    String row(String name) {
        StringBuilder row =
                new StringBuilder(String.format(Locale.ROOT, "%-16s  %4d  %4d  %5.3f", name, wanted, given, found()));
        ATTRIBUTES.forEach(attribute -> row.append(String.format(Locale.ROOT, "  %4.2f", right(attribute))));
        return row.toString();
    }
}
