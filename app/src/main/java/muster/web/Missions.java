package muster.web;

import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import muster.ledger.KnownPoint;
import muster.ledger.MissionSpan;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;

/** What there is to ask about: the missions with their days, and the points at which something became known. */
final class Missions implements Endpoint {
    /** So many points at most, at even distances; the latest is always among them. */
    private static final int MOST_POINTS = 400;

    private static final int KEPT = 8;

    /** The point asked about, and the latest one: nothing else changes the answer. */
    private record Asked(long known, long head) {}

    @Override
    public void route(RoutesConfig routes, Desk desk, Settings settings) {
        // Every page begins with this answer.
        Latest<Asked, Map<String, @Nullable Object>> kept = new Latest<>(KEPT);
        routes.get(Api.ROOT + "missions", request -> {
            String given = request.queryParam("known");
            KnownPoint head = desk.known(null);
            KnownPoint known = given == null ? head : desk.known(given);
            Asked asked = new Asked(known.seq(), head.seq());
            Api.json(request, kept.get(asked, any -> desk.ask(questions -> of(questions, known, head))));
        });
    }

    @Override
    public List<Operation> operations() {
        return List.of(new Operation(
                "/missions",
                "get",
                "The missions with the days of their reports, and the points at which something became known.",
                Map.of("known", Parameter.KNOWN.meaning()),
                null,
                Map.of(
                        "missions", "name, first and last day and number of claims of each, the largest first",
                        "reports", "how many reports there are",
                        "as_known", "the point asked",
                        "head", "the latest point",
                        "points", "points to choose from, the latest among them")));
    }

    private static Map<String, @Nullable Object> of(Questions questions, KnownPoint known, KnownPoint head) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put(
                "missions",
                largestFirst(questions, known).stream().map(Missions::fields).toList());
        answer.put("reports", questions.ledger().reports(known.seq()).size());
        answer.put("as_known", known.seq());
        answer.put("head", head.seq());
        answer.put("points", points(questions, head));
        return answer;
    }

    /** Those that have claims; a page that is asked for none shows the first. */
    static List<MissionSpan> largestFirst(Questions questions, KnownPoint known) {
        return questions.ledger().missions(known.seq()).stream()
                .filter(span -> span.claims() > 0)
                .sorted(Comparator.comparingInt(span -> -span.claims()))
                .toList();
    }

    private static List<Map<String, Object>> points(Questions questions, KnownPoint head) {
        List<KnownPoint> points = new ArrayList<>();
        long step = Math.max(1, (head.seq() + MOST_POINTS - 1) / MOST_POINTS);
        for (long seq = step; seq < head.seq(); seq += step) {
            questions.ledger().point(seq).ifPresent(points::add);
        }
        return Stream.concat(points.stream(), head.seq() == 0 ? Stream.empty() : Stream.of(head))
                .map(point -> Map.<String, Object>of(
                        "seq", point.seq(), "time", point.time().toString()))
                .toList();
    }

    private static Map<String, @Nullable Object> fields(MissionSpan span) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("mission", span.mission());
        fields.put("from", Objects.toString(span.from(), null));
        fields.put("to", Objects.toString(span.to(), null));
        fields.put("claims", span.claims());
        return fields;
    }
}
