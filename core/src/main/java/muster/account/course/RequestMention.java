package muster.account.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import muster.account.Testimony;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Stage;
import muster.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * A statement about a request for support.
 *
 * @param content what is asked for
 */
record RequestMention(Testimony testimony, RequestContent content) {
    private static final Set<Stage> DECIDED =
            Set.of(Stage.RETURNED, Stage.APPROVED, Stage.PARTLY_APPROVED, Stage.REFUSED);

    static final String EXTENSION = "extension";

    static RequestMention of(Testimony testimony, Pack pack) {
        return new RequestMention(testimony, RequestContent.of(testimony, pack));
    }

    String id() {
        return testimony.id();
    }

    boolean isExtension() {
        return testimony.type().equals(EXTENSION);
    }

    /** Who asks. Where somebody decides and no decider is named apart, those named as doing it are the decider. */
    @Nullable
    Party requester() {
        if (testimony.kind() != Kind.REQUEST) {
            return null;
        }
        boolean byDecider = isDecision() && testimony.detail(Detail.DECIDER) == null;
        return Party.of(testimony.detail(byDecider ? Detail.FROM : Detail.BY));
    }

    @Nullable
    Party decider() {
        String decider = testimony.detail(Detail.DECIDER);
        return Party.of(decider == null && isDecision() ? testimony.detail(Detail.BY) : decider);
    }

    private boolean isDecision() {
        Stage stage = testimony.stage();
        return testimony.kind() == Kind.REQUEST && stage != null && DECIDED.contains(stage);
    }

    /** How many days lie between what two mentions tell of; null where one of them has no day. */
    @Nullable
    Long daysFrom(RequestMention other) {
        LocalDate own = day();
        LocalDate others = other.day();
        return own == null || others == null ? null : Math.abs(ChronoUnit.DAYS.between(own, others));
    }

    private @Nullable LocalDate day() {
        DateRange when = testimony.statement().when();
        return when != null ? when.first() : testimony.stated();
    }

    boolean isOfSameReport(RequestMention other) {
        return testimony.recorded().reportId().equals(other.testimony.recorded().reportId());
    }

    /** Whether both were submitted, but for another number: then they are two requests. */
    boolean asksForAnotherNumber(RequestMention other) {
        String own = testimony.detail(Detail.NUMBER);
        String others = other.testimony.detail(Detail.NUMBER);
        return testimony.stage() == Stage.SUBMITTED
                && other.testimony.stage() == Stage.SUBMITTED
                && own != null
                && others != null
                && !own.equals(others);
    }

    /** The places and nouns that both name. */
    List<String> inCommon(RequestMention other) {
        return Stream.concat(
                        content.inCommon(other.content).stream(),
                        testimony.places().stream().filter(other.testimony.places()::contains))
                .distinct()
                .toList();
    }

    boolean mayBeOf(RequestMention other) {
        return Objects.equals(testimony.mission(), other.testimony.mission())
                && Party.mayBeSame(requester(), other.requester())
                && testimony.mayBeWhere(other.testimony)
                && !asksForAnotherNumber(other);
    }
}
