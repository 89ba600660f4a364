package muster.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A field of the output contracts that people may set, by its name there. */
public enum Field implements Term {
    LOW(Side.FIGURES, false, FieldValues.A_NUMBER),
    HIGH(Side.FIGURES, false, FieldValues.A_NUMBER),
    APPROXIMATE(Side.FIGURES, true, "`true`, `false`"),
    UNIT(Side.FIGURES, true, "`person`, `item`, a measure such as `mile` or `percent`, or an ISO 4217 code"),
    SUBJECT(Side.FIGURES, true, words(Subject.values())),
    READING(Side.FIGURES, true, words(Meaning.values())),
    STATUS(Side.FIGURES, false, words(Status.values())),
    RUNG(Side.FIGURES, false, words(Rung.values())),
    COMPONENT(Side.FIGURES, false, words(Component.values())),
    DUTY_STATUS(Side.FIGURES, false, words(DutyStatus.values())),
    SERVICE(Side.FIGURES, false, words(Service.values())),
    SCOPE(Side.FIGURES, false, FieldValues.WORDS),
    AT(Side.FIGURES, false, FieldValues.DATES),

    TYPE(Side.STATEMENTS, true, "a type of the kind"),
    STATE(Side.STATEMENTS, false, "a state of the kind"),
    MODALITY(Side.STATEMENTS, true, words(Modality.values())),
    WHEN(Side.STATEMENTS, false, FieldValues.DATES),
    BY(Detail.BY),
    FOR(Detail.FOR),
    ABOUT(Detail.ABOUT),
    FROM(Detail.FROM),
    TO(Detail.TO),
    DECIDER(Detail.DECIDER),
    CAPACITY(Detail.CAPACITY),
    ITEM(Detail.ITEM),
    NUMBER(Detail.NUMBER),
    PERIOD(Detail.PERIOD),
    CRITERION(Detail.CRITERION),
    FINDING(Detail.FINDING),
    REASON(Detail.REASON),

    PLACES(Side.BOTH, false, "usual English names, with semicolons between them"),
    SOURCE(
            Side.BOTH,
            false,
            "who says so, nearest to the fact first, with semicolons between them; behind a name, in brackets, "
                    + words(LinkKind.values()) + " where it is no `organisation`"),
    SAID(Side.BOTH, false, "a day: `2018-11-13`"),
    MISSION(Side.BOTH, false, "the mission's id");

    /** Which claims have a field. */
    private enum Side {
        FIGURES,
        STATEMENTS,
        BOTH
    }

    private final Side side;
    private final boolean required;
    private final String allowed;

    Field(Side side, boolean required, String allowed) {
        this.side = side;
        this.required = required;
        this.allowed = allowed;
    }

    Field(Detail detail) {
        this(Side.STATEMENTS, false, FieldValues.WORDS);
        if (!detail.name().equals(name())) {
            throw new IllegalStateException(name() + " is no " + detail.name());
        }
    }

    /** The field's name in the output contracts, for example {@code duty_status}. */
    @Override
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean ofFigures() {
        return side != Side.STATEMENTS;
    }

    public boolean ofStatements() {
        return side != Side.FIGURES;
    }

    /** Whether every claim that has the field has a value in it. */
    public boolean isRequired() {
        return required;
    }

    /** What may stand in it, in words for people; the words of the contract stand in backticks. */
    public String allowed() {
        return allowed;
    }

    /** Those that a figure, or a statement, has. */
    public static List<Field> of(boolean figure) {
        return Arrays.stream(values())
                .filter(field -> figure ? field.ofFigures() : field.ofStatements())
                .toList();
    }

    /**
     * Finds nothing wrong, or throws.
     *
     * @throws IllegalArgumentException if the value cannot stand in this field; the message names the field, the value
     *     and what is allowed
     */
    void check(String value) {
        if (value.isEmpty()) {
            if (required) {
                throw new IllegalArgumentException(word() + ": is never empty; write " + plain(allowed));
            }
            return;
        }
        try {
            Object read = FieldValues.read(this, value);
            assert read != null : this;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(word() + ": " + e.getMessage(), e);
        }
    }

    private static String plain(String words) {
        return words.replace("`", "");
    }

    private static String words(Term... terms) {
        return Arrays.stream(terms).map(term -> "`" + term.word() + "`").collect(Collectors.joining(", "));
    }
}
