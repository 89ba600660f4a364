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
    SCOPE(Side.FIGURES, false, "the part that is counted within the place, in words"),
    AT(Side.FIGURES, false, FieldValues.DATES),

    TYPE(Side.STATEMENTS, true, "a type of the kind"),
    STATE(Side.STATEMENTS, false, "a state of the kind"),
    MODALITY(Side.STATEMENTS, true, words(Modality.values())),
    WHEN(Side.STATEMENTS, false, FieldValues.DATES),
    BY(Detail.BY, "who asks, decides, orders or does it"),
    FOR(Detail.FOR, "whom it is for; whom a limit binds"),
    ABOUT(Detail.ABOUT, "the id of the claim that it concerns, or words for it"),
    FROM(Detail.FROM, "from when it holds, or who or what it begins with"),
    TO(Detail.TO, "until when it holds, or what it leads to"),
    DECIDER(Detail.DECIDER, "who decides on a request, where somebody else asks"),
    CAPACITY(Detail.CAPACITY, "in which capacity somebody decides, such as `acting`"),
    ITEM(Detail.ITEM, "what is asked for or decided; an entry for each item"),
    NUMBER(Detail.NUMBER, "how much of it"),
    PERIOD(Detail.PERIOD, "for how long"),
    CRITERION(
            Detail.CRITERION,
            "what a request is judged by: `legality`, `lethality`, `risk`, `cost`, `appropriateness`, `readiness`"),
    FINDING(Detail.FINDING, "what was found on it"),
    REASON(Detail.REASON, "why it was decided so"),

    PLACES(Side.BOTH, false, "usual English names, with semicolons between them"),
    SOURCE(
            Side.BOTH,
            false,
            "who says so, nearest to the fact first, with semicolons between them; behind a name, in brackets, "
                    + words(LinkKind.values())
                    + " where it is no `organisation`: `defense official (anonymous); The Hill (outlet)`"),
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

    Field(Detail detail, String allowed) {
        this(Side.STATEMENTS, false, allowed);
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
