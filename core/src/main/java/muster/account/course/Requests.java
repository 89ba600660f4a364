package muster.account.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Testimony;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * Joins what several reports tell of the same request: by requester, day and content. A mention that names another
 * one's id as what it is about joins that one, whatever else it says; one that names itself stands alone. Orders and tasks
 * belong to the request that they name so.
 */
public final class Requests {
    /** What comes of a request that is granted. */
    private static final Set<Kind> FOLLOWING = Set.of(Kind.ORDER, Kind.TASK, Kind.PROGRESS);

    private final List<Group> groups = new ArrayList<>();

    private Requests() {}

    /** Mentions that are taken for one request. */
    private record Group(List<RequestMention> mentions, List<Joined> joined) {
        void add(RequestMention mention, String why) {
            mentions.add(mention);
            joined.add(new Joined(mention.testimony(), why));
        }

        boolean has(@Nullable String id) {
            return mentions.stream().anyMatch(mention -> mention.id().equals(id));
        }

        SupportRequest request() {
            return new SupportRequest(joined.stream()
                    .sorted(Comparator.comparing(Joined::testimony, RequestStep.IN_LIFE))
                    .toList());
        }
    }

    private record Fit(Group group, RequestMatch match) {}

    /**
     * The requests that were known of on a day, in the order in which they were first told of.
     *
     * @param told all statements, in any order
     * @param pack knows the words for what can be asked for
     */
    public static List<SupportRequest> of(List<Testimony> told, LocalDate asked, Pack pack) {
        List<Testimony> requests = told.stream()
                .filter(testimony -> testimony.kind() == Kind.REQUEST && testimony.countsOn(asked))
                .toList();
        Set<String> ids = requests.stream().map(Testimony::id).collect(Collectors.toSet());
        Stream<Testimony> following = told.stream()
                .filter(testimony -> FOLLOWING.contains(testimony.kind()) && testimony.countsOn(asked))
                .filter(testimony -> ids.contains(String.valueOf(testimony.detail(Detail.ABOUT))));
        List<RequestMention> mentions = Stream.concat(requests.stream(), following)
                .sorted(RequestStep.IN_LIFE)
                .map(testimony -> RequestMention.of(testimony, pack))
                .toList();
        return new Requests().join(mentions);
    }

    private List<SupportRequest> join(List<RequestMention> mentions) {
        Map<String, RequestMention> byId =
                mentions.stream().collect(Collectors.toMap(RequestMention::id, Function.identity()));
        List<RequestMention> naming = new ArrayList<>();
        for (RequestMention mention : mentions) {
            String about = mention.testimony().detail(Detail.ABOUT);
            if (mention.id().equals(about)) {
                alone(mention, "names itself: a request of its own");
            } else if (about != null && byId.containsKey(about)) {
                naming.add(mention);
            } else {
                joinBest(mention);
            }
        }
        joinNamed(naming);
        return groups.stream()
                .map(Group::request)
                .sorted(Comparator.comparing(
                        request -> request.mentions().getFirst().testimony(), Testimony.IN_TIME))
                .toList();
    }

    private void joinBest(RequestMention mention) {
        Fit best = null;
        for (Group group : groups) {
            for (RequestMention member : group.mentions()) {
                RequestMatch match = isClosed(group) ? null : RequestMatch.of(member, mention);
                if (match != null
                        && (best == null || match.weight() > best.match().weight())) {
                    best = new Fit(group, match);
                }
            }
        }
        if (best == null) {
            alone(mention, "the first of it");
        } else {
            best.group().add(mention, best.match().why());
        }
    }

    /** A group of one that was set apart by a person takes only what names it. */
    private static boolean isClosed(Group group) {
        RequestMention first = group.mentions().getFirst();
        return first.id().equals(first.testimony().detail(Detail.ABOUT));
    }

    /** One may name another that is placed by a name itself, so it goes on until nothing more finds its place. */
    private void joinNamed(List<RequestMention> naming) {
        List<RequestMention> waiting = new ArrayList<>(naming);
        while (!waiting.isEmpty()) {
            boolean placed = waiting.removeIf(this::joinNamed);
            if (!placed) {
                alone(waiting.removeFirst(), "the first of it");
            }
        }
    }

    private boolean joinNamed(RequestMention mention) {
        String about = mention.testimony().detail(Detail.ABOUT);
        for (Group group : groups) {
            if (group.has(about)) {
                group.add(mention, "names " + about);
                return true;
            }
        }
        return false;
    }

    private void alone(RequestMention mention, String why) {
        Group group = new Group(new ArrayList<>(), new ArrayList<>());
        group.add(mention, why);
        groups.add(group);
    }
}
