package muster.web;

import io.javalin.config.RoutesConfig;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Question;
import muster.account.books.Finding;
import muster.export.Table;
import muster.ledger.ClaimQuery;
import muster.ledger.Judgement;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedJudgement;
import muster.view.AnswerChange;
import muster.view.ClaimById;
import muster.view.JudgementTable;
import muster.view.Judging;
import muster.view.PictureAnswer;
import muster.view.PictureTable;
import org.jspecify.annotations.Nullable;

/** Takes judgements, and tells at once what they change of the answer. */
final class JudgementPosts implements Endpoint {
    /** What a judgement came to, with the points right before and after it. */
    private record Judged(RecordedClaim before, RecordedJudgement recorded, KnownPoint earlier) {}

    /** An answer of a mission. */
    private record Answer(Table rows, Map<String, String> findings) {}

    @Override
    public void route(RoutesConfig routes, Desk desk, Settings settings) {
        routes.post(Api.ROOT + "judgements", request -> {
            JudgementForm form = JudgementForm.read(request.body());
            String by = Gate.name(request);
            Judged judged = desk.add(ledger -> {
                KnownPoint now = ledger.head();
                ClaimById claims = new ClaimById(ledger, now);
                RecordedClaim claim = form.claim(claims);
                Judgement judgement = form.judgement(new Judging(claims), claim, by);
                return new Judged(claim, ledger.judge(judgement), now);
            });
            Api.json(request, new Effect(desk, form.at()).of(judged));
        });
    }

    @Override
    public List<Operation> operations() {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("judgement", "the row of the ledger, as the list judgements has it");
        answer.put("verdict", "what the latest judgement of the claim in force does, or null");
        answer.put("asked", "the day of whose answer the changes are");
        answer.put("as_known", "the point of the ledger after it");
        answer.put(
                "changed", "the rows of the answer that changed: cell, what, before and after in words and in fields");
        answer.put("findings", "the sentences of the findings that are new, and of those that are gone");
        return List.of(new Operation(
                "/judgements",
                "post",
                "Says of a claim that it was read right or wrong; a row of its own, which can be taken back. For editors.",
                Map.of(),
                JudgementForm.EXAMPLE,
                answer));
    }

    /** What of the answer is another one for it. */
    private record Effect(Desk desk, @Nullable LocalDate asked) {
        Map<String, @Nullable Object> of(Judged judged) {
            String id = judged.before().id();
            KnownPoint known = judged.recorded().known();
            KnownPoint earlier = desk.ask(
                    questions -> questions.ledger().point(known.seq() - 1).orElse(judged.earlier()));
            RecordedClaim after = desk.ask(questions -> new ClaimById(questions.ledger(), known).claim(id));
            Set<String> missions = Stream.of(judged.before(), after)
                    .flatMap(claim -> Stream.ofNullable(claim.claim().mission()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            List<Map<String, @Nullable Object>> changed = new ArrayList<>();
            List<String> added = new ArrayList<>();
            List<String> gone = new ArrayList<>();
            LocalDate day = asked;
            for (String mission : missions) {
                day = asked != null ? asked : desk.ask(questions -> latest(questions.ledger(), known, mission));
                if (day != null) {
                    Answer one = answer(mission, earlier, day);
                    Answer other = answer(mission, known, day);
                    AnswerChange.of(one.rows(), other.rows()).forEach(change -> changed.add(fields(change)));
                    added.addAll(only(other.findings(), one.findings()));
                    gone.addAll(only(one.findings(), other.findings()));
                }
            }
            Map<String, @Nullable Object> answer = new LinkedHashMap<>();
            answer.put("judgement", row(judged, after));
            answer.put("verdict", JudgementTable.act(after.verdict()));
            answer.put("asked", Objects.toString(day, null));
            answer.put("as_known", known.seq());
            answer.put("changed", changed);
            answer.put("findings", Map.of("new", added, "gone", gone));
            return answer;
        }

        private Map<String, @Nullable Object> row(Judged judged, RecordedClaim after) {
            Table table = JudgementTable.of(
                    List.of(judged.recorded()), List.of(judged.recorded()), Map.of(after.id(), after));
            return table.named(table.rows().getFirst());
        }

        private Answer answer(String mission, KnownPoint known, LocalDate day) {
            boolean nothing = desk.ask(questions -> questions
                    .ledger()
                    .claims(new ClaimQuery(known.seq(), null, mission, true))
                    .isEmpty());
            if (nothing) {
                return new Answer(Table.of().build(), Map.of());
            }
            Kept kept = desk.matterWithRejected(known, mission);
            Question question = new Question(day, known.seq(), mission, null, null);
            Map<String, String> findings = new LinkedHashMap<>();
            kept.findings(day).forEach(finding -> findings.put(key(finding), finding.sentence()));
            return new Answer(PictureTable.of(PictureAnswer.of(kept.ordered(), question)), findings);
        }

        private static String key(Finding finding) {
            return finding.id() + " " + finding.sentence();
        }

        private static List<String> only(Map<String, String> of, Map<String, String> without) {
            return of.entrySet().stream()
                    .filter(finding -> !without.containsKey(finding.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        private static Map<String, @Nullable Object> fields(AnswerChange change) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            fields.put("cell", change.key());
            fields.put("what", change.what());
            fields.put("from", change.valueBefore());
            fields.put("to", change.valueAfter());
            fields.put("words", change.words());
            fields.put("before", change.before());
            fields.put("after", change.after());
            return fields;
        }
    }

    /** The latest day on which a report with a claim of the mission appeared; null where none is known. */
    static @Nullable LocalDate latest(Ledger ledger, KnownPoint known, String mission) {
        return ledger.claims(new ClaimQuery(known.seq(), null, mission, true)).stream()
                .flatMap(claim -> Stream.ofNullable(claim.report().published()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
