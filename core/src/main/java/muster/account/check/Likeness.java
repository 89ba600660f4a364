package muster.account.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import muster.account.Evidence;
import muster.claim.Component;
import muster.claim.DutyStatus;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Meaning;
import muster.claim.Rung;
import muster.claim.Service;
import muster.claim.Term;
import org.jspecify.annotations.Nullable;

/** Rule 1: like with like. Tells in what a claim counts something else than what is asserted, time and place apart. */
record Likeness(Allegation asserted) {
    /** Who says plainly that they are there mostly does not ask whether they are assigned or have arrived. */
    private static final Set<Rung> PRESENCE = Set.of(Rung.IN_PLACE, Rung.ASSIGNED);

    /** Whether it counts such things in such a unit at all: what does not can neither bear out nor confuse. */
    boolean isNear(Evidence claim) {
        Figure asked = asserted.figure();
        Figure said = claim.figure();
        return said.subject() == asked.subject()
                && said.quantity().unit().equals(asked.quantity().unit())
                && isNoun(asserted.counted(), claim.counted())
                && isMeant(asked.meaning(), said.meaning());
    }

    /** "Wire" is said of concertina wire, too. */
    private static boolean isNoun(String asked, String said) {
        String one = " " + asked.toLowerCase(Locale.ROOT);
        String other = " " + said.toLowerCase(Locale.ROOT);
        return asked.isEmpty() || said.isEmpty() || one.endsWith(other) || other.endsWith(one);
    }

    /** A share or a rate is never a count, and what was added was not taken away. */
    private static boolean isMeant(Meaning asked, Meaning said) {
        boolean counts = isCount(asked) && isCount(said) && !(asked.isChange() && said.isChange());
        return asked == said || counts;
    }

    private static boolean isCount(Meaning meaning) {
        return switch (meaning) {
            case LEVEL, INCREASE, DECREASE, CUMULATIVE -> true;
            case RATE, SHARE -> false;
        };
    }

    /** In what it differs; none where only its number may. */
    List<Difference> differences(Evidence claim) {
        List<Difference> differences = new ArrayList<>();
        rung(claim.figure(), differences);
        force(claim.figure().force(), differences);
        mission(claim.figure().mission(), differences);
        if (!isPart(asserted.figure()) && !isPart(claim.figure())) {
            scope(claim.figure().scope(), differences);
        }
        return differences;
    }

    private void rung(Figure said, List<Difference> differences) {
        Figure asked = asserted.figure();
        boolean step = !isSameStep(asked, said);
        boolean meant = asked.meaning() != said.meaning()
                && (asserted.isStrength()
                        || asked.meaning().isChange()
                        || said.meaning().isChange());
        if (step || meant) {
            differences.add(difference(step ? Dimension.RUNG : Dimension.READING, said));
        }
        if (step && meant) {
            differences.add(new Difference(Dimension.READING, ""));
        }
    }

    /** That it stands on another step than the one asked, though both may mean that they are there. */
    Difference step(Evidence claim) {
        return difference(Dimension.RUNG, claim.figure());
    }

    private Difference difference(Dimension dimension, Figure said) {
        return new Difference(
                dimension, "of those " + Steps.words(said) + ", not of those " + Steps.words(asserted.figure()));
    }

    /** Whether both stand on the same step, or each on one of those that mean that they are there. */
    private static boolean isSameStep(Figure asked, Figure said) {
        Rung one = Steps.rung(asked);
        Rung other = Steps.rung(said);
        if (one != null && other != null) {
            return one == other || PRESENCE.contains(one) && PRESENCE.contains(other);
        }
        return asked.status() == null || said.status() == null || asked.status() == said.status();
    }

    /** Whether it stands on the very same step. */
    boolean isExactStep(Evidence claim) {
        return Steps.rung(asserted.figure()) == Steps.rung(claim.figure());
    }

    /** Whether its step is a part already, which its scope only says in words. */
    private static boolean isPart(Figure figure) {
        Rung rung = Steps.rung(figure);
        return rung == Rung.AT_HEADQUARTERS || rung == Rung.ON_THE_LINE;
    }

    private void force(Force said, List<Difference> differences) {
        Force asked = asserted.figure().force();
        differ(Dimension.COMPONENT, asked.component(), said.component(), differences);
        if (!asserted.soldiers() || said.service() != null) {
            differ(Dimension.SERVICE, asked.service(), said.service(), differences);
        }
        differ(Dimension.DUTY_STATUS, asked.dutyStatus(), said.dutyStatus(), differences);
    }

    private static void differ(
            Dimension dimension, @Nullable Term asked, @Nullable Term said, List<Difference> differences) {
        if (!Objects.equals(asked, said)) {
            String words = said == null
                    ? "of no named " + dimension.word().replace('-', ' ') + ", not of " + name(asked)
                    : "of " + name(said) + ", not of " + name(asked);
            differences.add(new Difference(dimension, words));
        }
    }

    private static String name(@Nullable Term force) {
        return switch (force) {
            case Component component ->
                switch (component) {
                    case ACTIVE -> "active forces";
                    case GUARD -> "the National Guard";
                    case RESERVE -> "the reserve";
                };
            case Service service ->
                switch (service) {
                    case ARMY -> "the Army";
                    case MARINE_CORPS -> "the Marine Corps";
                    case NAVY -> "the Navy";
                    case AIR_FORCE -> "the Air Force";
                    case SPACE_FORCE -> "the Space Force";
                    case COAST_GUARD -> "the Coast Guard";
                };
            case DutyStatus status ->
                switch (status) {
                    case TITLE_10 -> "those under Title 10";
                    case TITLE_32 -> "those under Title 32";
                    case STATE_ACTIVE_DUTY -> "those on State Active Duty";
                };
            case null -> "all";
            default -> throw new IllegalArgumentException(force.word() + " is no force");
        };
    }

    private void mission(@Nullable String said, List<Difference> differences) {
        String asked = asserted.mission();
        if (asked != null && !asked.equals(said)) {
            String other = said == null ? "of no mission" : "of the mission " + said;
            differences.add(new Difference(Dimension.MISSION, other + ", not of " + asked));
        }
    }

    private void scope(@Nullable String said, List<Difference> differences) {
        String asked = asserted.figure().scope();
        if (asked == null ? said != null : !asked.equalsIgnoreCase(said)) {
            String part = said == null ? "of all" : "of a part, “" + said + "”";
            differences.add(
                    new Difference(Dimension.SCOPE, part + ", not of " + (asked == null ? "all" : "“" + asked + "”")));
        }
    }
}
