package muster.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.intake.Outcome;
import muster.intake.Tally;
import muster.ledger.ClaimQuery;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedReport;
import muster.view.Questions;
import org.jspecify.annotations.Nullable;

/** How far a reading is, and what came of it. */
record ReadingAnswer(ReadingJobs.Job job) {
    Map<String, @Nullable Object> fields(Desk desk) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        Tally tally = job.tally();
        fields.put("job", job.id());
        fields.put("state", job.state());
        fields.put("done", job.done());
        fields.put("total", job.total());
        fields.put("current", job.current());
        if (tally != null) {
            fields.put("tally", tally(tally));
            fields.put("outcomes", desk.ask(questions -> outcomes(tally, questions)));
        }
        return fields;
    }

    private static Map<String, Object> tally(Tally tally) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (String word : List.of("new", "new version", "new reading", "already known", "refused")) {
            counts.put(
                    word.replace(' ', '_'),
                    tally.outcomes().stream()
                            .filter(outcome -> outcome.word().equals(word))
                            .count());
        }
        counts.put("figures", sum(tally.outcomes().stream().map(Outcome::figures)));
        counts.put("statements", sum(tally.outcomes().stream().map(Outcome::statements)));
        return counts;
    }

    private static int sum(Stream<Integer> counts) {
        return counts.mapToInt(count -> Math.max(0, count)).sum();
    }

    private static List<Map<String, @Nullable Object>> outcomes(Tally tally, Questions questions) {
        long head = questions.ledger().head().seq();
        // Two outlets may use one name; what was read last is what was sent.
        Map<String, RecordedReport> reports = questions.ledger().reports(head).stream()
                .collect(Collectors.toMap(
                        report -> report.metadata().name(),
                        report -> report,
                        (one, other) -> one.known().seq() > other.known().seq() ? one : other));
        return tally.outcomes().stream()
                .map(outcome -> outcome(
                        outcome,
                        outcome.refused() ? null : reports.get(outcome.path().toString()),
                        questions,
                        head))
                .toList();
    }

    private static Map<String, @Nullable Object> outcome(
            Outcome outcome, @Nullable RecordedReport report, Questions questions, long head) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("name", outcome.path().toString());
        fields.put("outcome", outcome.word());
        fields.put("figures", outcome.figures() < 0 ? null : outcome.figures());
        fields.put("statements", outcome.statements() < 0 ? null : outcome.statements());
        fields.put("note", outcome.note().isEmpty() ? null : outcome.note());
        fields.put("report", report == null ? null : report.metadata().name());
        fields.put(
                "published",
                report == null ? null : Objects.toString(report.metadata().published(), null));
        fields.put("publisher", report == null ? null : report.metadata().publisher());
        fields.put("mission", report == null ? null : mission(questions, report, head));
        return fields;
    }

    /** The mission of most of its claims. */
    private static @Nullable String mission(Questions questions, RecordedReport report, long head) {
        Collection<RecordedClaim> claims =
                questions.ledger().claims(new ClaimQuery(head, report.metadata().name(), null));
        Map<String, Long> missions = claims.stream()
                .flatMap(claim -> Stream.ofNullable(claim.claim().mission()))
                .collect(Collectors.groupingBy(mission -> mission, Collectors.counting()));
        return missions.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
