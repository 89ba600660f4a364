package muster.account.course;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.claim.Detail;
import muster.claim.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A request for support, with all that reports tell of it.
 *
 * @param mentions in the order of time; never empty
 */
public record SupportRequest(List<Joined> mentions) {
    public SupportRequest {
        mentions = List.copyOf(mentions);
    }

    /** The id of the claim that mentions it first: what another claim names to be about it. */
    public String id() {
        return mentions.getFirst().testimony().id();
    }

    public @Nullable String mission() {
        return mentions.getFirst().testimony().mission();
    }

    /** The fullest name of those who ask. */
    public @Nullable String requester() {
        return fullest(party(RequestMention::requester));
    }

    /** The fullest name of those who decided last. */
    public @Nullable String decider() {
        List<String> deciders = party(RequestMention::decider);
        return deciders.isEmpty() ? null : deciders.getLast();
    }

    /** In which capacity the last one decided. */
    public @Nullable String capacity() {
        List<String> capacities = details(Detail.CAPACITY);
        return capacities.isEmpty() ? null : capacities.getLast();
    }

    /** What the mentions say of a detail, each once, in the order of time. */
    public List<String> details(Detail detail) {
        return testimonies()
                .flatMap(testimony -> Stream.ofNullable(testimony.detail(detail)))
                .distinct()
                .toList();
    }

    public List<String> places() {
        return testimonies()
                .map(Testimony::places)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** Its life: each step once, in the order of time, with all who tell of it. */
    public List<RequestStep> steps() {
        return Gathering.of(testimonies(), (step, testimony) -> isSameStep(step.getFirst(), testimony)).stream()
                .map(step -> new RequestStep(step.getFirst(), step.subList(1, step.size())))
                .toList();
    }

    /** The last step that it has reached; where it has reached none, the last that is told. */
    public RequestStep latest() {
        List<RequestStep> steps = steps();
        return steps.reversed().stream()
                .filter(step -> step.isReached() && step.state() != null)
                .findFirst()
                .orElseGet(steps::getLast);
    }

    /** Where it stands; with some items granted and others refused it is partly approved. */
    public @Nullable String state() {
        Set<Stage> decided = testimonies()
                .filter(testimony -> testimony.firmness() == Firmness.ACTUAL && testimony.detail(Detail.ITEM) != null)
                .map(Testimony::stage)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        RequestStep latest = latest();
        Stage stage = latest.testimony().stage();
        boolean byItem = (stage == Stage.APPROVED || stage == Stage.REFUSED)
                && decided.contains(Stage.APPROVED)
                && decided.contains(Stage.REFUSED);
        return byItem ? Stage.PARTLY_APPROVED.word() : latest.state();
    }

    private static boolean isSameStep(Testimony one, Testimony other) {
        return one.stage() == other.stage()
                && one.type().equals(other.type())
                && one.firmness() == other.firmness()
                && Objects.equals(one.detail(Detail.ITEM), other.detail(Detail.ITEM))
                && Objects.equals(one.detail(Detail.CRITERION), other.detail(Detail.CRITERION));
    }

    private List<String> party(Function<RequestMention, @Nullable Party> of) {
        Set<String> names = new LinkedHashSet<>();
        testimonies()
                .map(testimony -> of.apply(new RequestMention(testimony, new RequestContent(Set.of()))))
                .filter(Objects::nonNull)
                .map(Party::name)
                .forEach(names::add);
        return List.copyOf(names);
    }

    private static @Nullable String fullest(List<String> names) {
        String fullest = null;
        for (String name : names) {
            if (fullest == null || name.length() > fullest.length()) {
                fullest = name;
            }
        }
        return fullest;
    }

    private Stream<Testimony> testimonies() {
        return mentions.stream().map(Joined::testimony);
    }
}
