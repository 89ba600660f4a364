package muster.web;

import io.javalin.config.RoutesConfig;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import muster.ledger.ClaimQuery;
import muster.ledger.KnownPoint;
import muster.ledger.RecordedClaim;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;

/** What there is to ask about: the missions with their days, and the points at which something became known. */
final class Missions implements Endpoint {
    private static final int KEPT = 8;

    /** So many points at most, at even distances; the latest is always among them. */
    private static final int MOST_POINTS = 400;

    @Override
    public void route(RoutesConfig routes, Desk desk, Settings settings) {
        // What was known at a point never changes; only asked for within the desk, so by one at a time.
        Map<Long, Map<String, Span>> kept = new Latest<>(KEPT);
        routes.get(Api.ROOT + "missions", request -> {
            String known = request.queryParam("known");
            Api.json(request, desk.ask(questions -> of(questions, questions.known(known), kept)));
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

    private static Map<String, @Nullable Object> of(
            Questions questions, KnownPoint known, Map<Long, Map<String, Span>> kept) {
        Map<String, Span> spans = kept.computeIfAbsent(known.seq(), seq -> spans(questions, seq));
        KnownPoint head = questions.ledger().head();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put(
                "missions",
                spans.entrySet().stream()
                        .sorted(Comparator.comparingInt(each -> -each.getValue().claims))
                        .map(each -> each.getValue().fields(each.getKey()))
                        .toList());
        answer.put("reports", questions.ledger().reports(known.seq()).size());
        answer.put("as_known", known.seq());
        answer.put("head", head.seq());
        answer.put("points", points(questions, head));
        return answer;
    }

    private static Map<String, Span> spans(Questions questions, long known) {
        Map<String, Span> spans = new TreeMap<>();
        for (RecordedClaim claim : questions.ledger().claims(new ClaimQuery(known, null, null))) {
            String mission = claim.claim().mission();
            if (mission != null) {
                spans.computeIfAbsent(mission, name -> new Span())
                        .add(claim.report().published());
            }
        }
        return spans;
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

    /** The days of a mission's reports. */
    private static final class Span {
        private int claims;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;

        private void add(@Nullable LocalDate published) {
            claims++;
            if (published != null) {
                from = from == null || published.isBefore(from) ? published : from;
                to = to == null || published.isAfter(to) ? published : to;
            }
        }

        private Map<String, @Nullable Object> fields(String mission) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("mission", mission);
            fields.put("from", Objects.toString(from, null));
            fields.put("to", Objects.toString(to, null));
            fields.put("claims", claims);
            return fields;
        }
    }
}
