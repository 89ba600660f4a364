package muster.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.claim.DateRange;
import muster.ledger.ContentId;
import muster.pack.Mission;
import org.jspecify.annotations.Nullable;

/** When missions began and ended, as far as that is known. */
record Lifetimes(Map<String, Mission> missions) {

    static Lifetimes of(List<Mission> missions) {
        return new Lifetimes(
                missions.stream().collect(Collectors.toMap(Mission::id, Function.identity(), (one, same) -> one)));
    }

    /** Whether it speaks only of days before its mission began: whatever was there then belonged to something else. */
    boolean precedes(Evidence statement) {
        DateRange valid = statement.figure().valid();
        Mission mission = of(statement.figure().mission());
        return valid != null
                && mission != null
                && mission.begin() != null
                && valid.last().isBefore(mission.begin());
    }

    /** Whether a mission had ended by a day: a level of it holds no longer. */
    boolean hasEnded(@Nullable String id, LocalDate asked) {
        Mission mission = of(id);
        return mission != null && mission.end() != null && mission.end().isBefore(asked);
    }

    /** The last day of a mission, or null where it is open or not known. */
    @Nullable
    LocalDate end(@Nullable String mission) {
        Mission known = of(mission);
        return known == null ? null : known.end();
    }

    /** Changes whenever a beginning or an end does. */
    String id() {
        return ContentId.of(
                "l",
                new TreeMap<>(missions)
                        .values().stream()
                                .map(mission -> mission.id() + " " + Objects.toString(mission.begin()) + " "
                                        + Objects.toString(mission.end()))
                                .toArray(String[]::new));
    }

    private @Nullable Mission of(@Nullable String mission) {
        return mission == null ? null : missions.get(mission);
    }
}
