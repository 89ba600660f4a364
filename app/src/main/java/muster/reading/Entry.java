package muster.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Attribution;
import muster.claim.Changes;
import muster.claim.Claim;
import muster.claim.Field;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Ground;
import muster.claim.Kind;
import muster.claim.Matter;
import muster.claim.Meaning;
import muster.claim.Modality;
import muster.claim.Quantity;
import muster.claim.Statement;
import muster.claim.Subject;
import muster.claim.Term;
import muster.ledger.ContentId;
import muster.ledger.DayBasis;
import muster.ledger.Metadata;
import muster.ledger.Reading;
import muster.ledger.Version;
import muster.pack.Pack;
import muster.text.Block;
import muster.text.BlockKind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a person enters. It becomes a report of its own with this one claim, so that everything that holds of
 * claims holds of it: it has an id, a text that it points into, and grounds.
 *
 * @param kind null for a figure
 * @param quote the words that the entry rests on, or empty
 * @param by who enters it
 * @param restsOn what it rests on, or empty
 * @param day the day on which it is entered
 */
public record Entry(@Nullable Kind kind, Changes fields, String quote, String by, String restsOn, LocalDate day) {
    /** The name of figures among the kinds. */
    public static final String FIGURE = "figure";

    /** The media type of its report, and what stands for rules and packs of its reading. */
    public static final String MEDIA_TYPE = "application/x-muster-hand";

    /** The rule of all its grounds. */
    public static final String RULE = "hand";

    private static final Set<Subject> COUNTED_BY_HEAD =
            Set.of(Subject.TROOPS, Subject.STAFF, Subject.PEOPLE, Subject.CASUALTIES);

    /**
     * Completes the fields with what is understood, and checks that there can be such a claim.
     *
     * @throws IllegalArgumentException where there cannot; the message begins with the field
     */
    public Entry {
        fields = completed(kind, fields);
        quote = line(quote);
        by = line(by);
        restsOn = line(restsOn);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("entered_by: an entry is somebody's; name who enters it");
        }
        Claim checked = fields.to(blank(kind, new Span(0, 0), "", new Span(0, 0)));
        assert checked != null;
    }

    /** The kind that a word names; null for a figure. */
    public static @Nullable Kind kind(String word) {
        if (word.equals(FIGURE)) {
            return null;
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "kind: '" + word + "' is no kind; there are: " + String.join(", ", kinds())));
    }

    /** The words for all kinds, figures first. */
    public static List<String> kinds() {
        return Stream.concat(Stream.of(FIGURE), Arrays.stream(Kind.values()).map(Kind::word))
                .toList();
    }

    /**
     * Finds nothing wrong with a value of a field, or throws.
     *
     * @throws IllegalArgumentException as the constructor does
     */
    public static void check(@Nullable Kind kind, Field field, String value) {
        Optional<List<String>> words = allowed(kind, field);
        if (words.isPresent() && !words.get().contains(value)) {
            throw new IllegalArgumentException(field.word() + ": "
                    + (value.isEmpty() ? "is never empty" : "'" + value + "' is none of a " + kindWord(kind))
                    + (words.get().isEmpty() ? "; it has none" : "; there are: " + String.join(", ", words.get())));
        }
        Changes one = new Changes(Map.of(field, value));
        assert !one.isEmpty();
    }

    /** The words that a kind allows in a field, where the field itself allows more. */
    public static Optional<List<String>> allowed(@Nullable Kind kind, Field field) {
        if (kind == null) {
            return Optional.empty();
        }
        return switch (field) {
            case TYPE -> Optional.of(kind.types()).filter(types -> !types.isEmpty());
            case STATE -> Optional.of(kind.stages().stream().map(Term::word).toList());
            default -> Optional.empty();
        };
    }

    /** The report, read: the same entry gives the same report. */
    public Reading reading() {
        EntryLine line = EntryLine.of(this);
        String name = "hand-" + ContentId.of("", line.text(), by, restsOn).substring(0, 10);
        Metadata metadata = new Metadata(name, day, DayBasis.HAND, "", by, restsOn.isEmpty() ? null : restsOn, null);
        Span all = new Span(0, line.text().length());
        Version version = new Version(line.text(), List.of(new Block(BlockKind.BODY, all)), MEDIA_TYPE, "UTF-8");
        Claim claim = fields.to(blank(kind, line.claim(), line.claim().in(line.text()), all));
        List<Ground> grounds = new ArrayList<>();
        line.fields()
                .forEach((attribute, span) -> grounds.add(
                        new Ground(attribute, value(claim, attribute, span.in(line.text())), RULE, span, "")));
        Claim grounded = switch (claim) {
            case Figure figure -> figure.withGrounds(grounds);
            case Statement statement -> statement.withGrounds(grounds);
        };
        return new Reading(metadata, version, RULE, RULE, List.of(grounded));
    }

    private static String value(Claim claim, String attribute, String written) {
        return claim instanceof Figure figure && attribute.equals("quantity")
                ? figure.quantity().bounds()
                : written;
    }

    private static Changes completed(@Nullable Kind kind, Changes given) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        given.values().forEach((field, value) -> {
            if (!value.isEmpty()) {
                fields.put(field, line(value));
            }
        });
        fields.computeIfPresent(Field.PLACES, (field, names) -> usualNames(names));
        if (kind == null) {
            fields.putIfAbsent(Field.LOW, "");
            fields.putIfAbsent(Field.HIGH, "");
            fields.putIfAbsent(Field.SUBJECT, "");
            fields.putIfAbsent(Field.READING, Meaning.LEVEL.word());
            fields.putIfAbsent(Field.APPROXIMATE, "false");
            boolean byHead =
                    COUNTED_BY_HEAD.stream().anyMatch(subject -> subject.word().equals(fields.get(Field.SUBJECT)));
            fields.putIfAbsent(Field.UNIT, byHead ? "person" : "item");
        } else {
            fields.putIfAbsent(Field.TYPE, "");
            fields.putIfAbsent(Field.MODALITY, Modality.ASSERTED.word());
            fields.forEach((field, value) -> check(kind, field, value));
        }
        return new Changes(fields);
    }

    /** "Southwest border" by the name that reports have it under: what is read and what is entered is then one place. */
    private static String usualNames(String places) {
        return Arrays.stream(places.split(";"))
                .map(String::strip)
                .map(name -> Objects.requireNonNullElse(Pack.bundled().place(name.toLowerCase(Locale.ROOT)), name))
                .collect(Collectors.joining("; "));
    }

    /** A claim of the kind of which nothing is told yet. */
    static Claim blank(@Nullable Kind kind, Span span, String quote, Span sentence) {
        if (kind == null) {
            return new Figure(
                    span,
                    quote,
                    BlockKind.BODY,
                    sentence,
                    new Quantity(BigDecimal.ZERO, BigDecimal.ZERO, false, "item", ""),
                    Subject.OTHER,
                    Meaning.LEVEL,
                    null,
                    null,
                    Force.UNSAID,
                    List.of(),
                    null,
                    null,
                    null,
                    Attribution.OWN_VOICE,
                    null,
                    RULE,
                    1,
                    List.of());
        }
        String anyType = kind.types().isEmpty() ? "any" : kind.types().getFirst();
        return new Statement(
                span,
                quote,
                BlockKind.BODY,
                sentence,
                new Matter(kind, anyType, null),
                Modality.ASSERTED,
                List.of(),
                null,
                null,
                Attribution.OWN_VOICE,
                Map.of(),
                null,
                RULE,
                1,
                List.of());
    }

    static String kindWord(@Nullable Kind kind) {
        return kind == null ? FIGURE : kind.word();
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
