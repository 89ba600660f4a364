package muster.account.check;

import java.util.Locale;
import muster.claim.Figure;
import muster.claim.Rung;
import muster.claim.Status;
import muster.claim.Subject;
import org.jspecify.annotations.Nullable;

/** The steps of the ladder in words, as they stand behind "those" or "are said to be". */
final class Steps {
    private Steps() {}

    static String words(Figure figure) {
        Rung rung = rung(figure);
        String step = rung == null ? status(figure.status(), figure.subject()) : step(rung);
        String day = figure.status() == Status.PLANNED && figure.valid() != null
                ? " for " + figure.valid().iso()
                : "";
        return (switch (figure.meaning()) {
                    case LEVEL, CUMULATIVE, RATE, SHARE -> step;
                    case INCREASE -> rung == Rung.IN_PLACE ? "sent or added" : step + " in addition";
                    case DECREASE -> rung == null || rung == Rung.IN_PLACE ? "taken away" : step + ", taken away";
                })
                + day;
    }

    /** The step, also where only the words of the part tell it: "in place", "at their various headquarters". */
    static @Nullable Rung rung(Figure figure) {
        String scope = figure.scope() == null ? "" : figure.scope().toLowerCase(Locale.ROOT);
        if (figure.rung() != Rung.IN_PLACE) {
            return figure.rung();
        }
        if (scope.contains("headquarters")) {
            return Rung.AT_HEADQUARTERS;
        }
        return scope.contains("on the line") ? Rung.ON_THE_LINE : Rung.IN_PLACE;
    }

    /** Of what has no rung. */
    private static String status(@Nullable Status status, Subject subject) {
        return switch (status) {
            case REQUESTED -> "asked for";
            case AUTHORIZED -> "authorized";
            case ORDERED -> "ordered";
            case STANDBY -> "held ready";
            case PLANNED -> "planned";
            case IN_PROGRESS -> "in progress";
            case EN_ROUTE -> "on the way";
            case IN_PLACE -> subject == Subject.MONEY ? "spent" : "there";
            case WITHDRAWN -> "withdrawn";
            case MOVED -> "moved";
            case null -> "counted";
        };
    }

    private static String step(Rung rung) {
        return switch (rung) {
            case NEEDED -> "needed";
            case REQUESTED -> "asked for";
            case CONSIDERED -> "considered";
            case PLANNED -> "planned";
            case AUTHORIZED -> "authorized";
            case ORDERED -> "ordered";
            case PREPARED -> "held ready";
            case EN_ROUTE -> "on the way";
            case ASSIGNED -> "assigned";
            case STAGING -> "staging";
            case IN_PLACE -> "there";
            case AT_HEADQUARTERS -> "at headquarters";
            case ON_THE_LINE -> "on the line";
            case RETURNING -> "returning";
            case ENDED -> "withdrawn";
            case REFUSED -> "refused";
        };
    }
}
