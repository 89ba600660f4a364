package muster.view;

import java.math.BigDecimal;
import java.util.List;
import muster.account.Assertion;
import muster.account.Evidence;
import muster.account.Testimony;
import muster.claim.Detail;
import muster.claim.Figure;
import org.jspecify.annotations.Nullable;

/** What figures and statements tell, in the same columns. */
public record Told(Assertion assertion) {
    /** {@code figure}, or the kind of a statement. */
    public String kind() {
        return switch (assertion) {
            case Evidence evidence -> "figure";
            case Testimony testimony -> testimony.kind().word();
        };
    }

    /** What is counted, or the type of a statement. */
    public String type() {
        return switch (assertion) {
            case Evidence evidence -> evidence.figure().subject().word();
            case Testimony testimony -> testimony.type();
        };
    }

    /** The rung or else the status of a figure; the stage of a statement. */
    public @Nullable String state() {
        return switch (assertion) {
            case Evidence evidence ->
                FigureTable.word(
                        evidence.figure().rung() != null
                                ? evidence.figure().rung()
                                : evidence.figure().status());
            case Testimony testimony -> FigureTable.word(testimony.stage());
        };
    }

    /** How a number is meant; null for a statement. */
    public @Nullable String reading() {
        Figure figure = figure();
        return figure == null ? null : figure.meaning().word();
    }

    /** The component of a figure; null where none is said, and for a statement. */
    public @Nullable String component() {
        Figure figure = figure();
        return figure == null ? null : FigureTable.word(figure.force().component());
    }

    /** The number as written; null for a statement. */
    public @Nullable String value() {
        Figure figure = figure();
        return figure == null ? null : figure.quote();
    }

    /** The least that the words of a figure allow; null where they have no such bound. */
    public @Nullable BigDecimal low() {
        Figure figure = figure();
        return figure == null ? null : figure.quantity().low();
    }

    /** The most that the words of a figure allow; null where they have no such bound. */
    public @Nullable BigDecimal high() {
        Figure figure = figure();
        return figure == null ? null : figure.quantity().high();
    }

    /** The unit of a figure; null for a statement. */
    public @Nullable String unit() {
        Figure figure = figure();
        return figure == null ? null : figure.quantity().unit();
    }

    /** Where it was counted or is so. */
    public List<String> places() {
        return switch (assertion) {
            case Evidence evidence -> evidence.figure().places();
            case Testimony testimony -> testimony.places();
        };
    }

    /** A detail of a statement; null where it has none, and for a figure. */
    public @Nullable String detail(Detail detail) {
        return switch (assertion) {
            case Evidence evidence -> null;
            case Testimony testimony -> testimony.detail(detail);
        };
    }

    /** In a few words, for people: "around 6,000 troops", "milestone arrive-by". */
    public String what() {
        Figure figure = figure();
        return figure == null ? kind() + " " + type() : figure.quote() + " " + counted();
    }

    private String counted() {
        return switch (assertion) {
            case Evidence evidence ->
                evidence.counted().isEmpty() ? evidence.figure().subject().word() : evidence.counted();
            case Testimony testimony -> "";
        };
    }

    private @Nullable Figure figure() {
        return switch (assertion) {
            case Evidence evidence -> evidence.figure();
            case Testimony testimony -> null;
        };
    }
}
