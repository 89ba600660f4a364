package muster.account.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Assertion;
import muster.account.Cell;
import muster.account.Picture;
import muster.account.Question;
import muster.account.Rejections;
import muster.account.Row;
import muster.claim.Claim;
import muster.claim.Figure;
import muster.claim.Statement;
import muster.ledger.RecordedReport;
import muster.pack.Mission;
import org.jspecify.annotations.Nullable;

/**
 * What became known between two points of the ledger.
 *
 * @param before what was known at the earlier point
 * @param after what was known at the later one
 */
public record News(Knowledge before, Knowledge after) {

    /**
     * The reports that were read, the answers for a day that changed, the judgements, and then claim by claim.
     *
     * @param day the day for which answers are compared
     * @param mission a mission's id, or null for all
     */
    public List<Change> of(LocalDate day, @Nullable String mission, List<Mission> missions) {
        List<Change> news = new ArrayList<>();
        List<Change.OfClaim> claims = claims();
        addReports(claims, mission, news);
        addCells(day, mission, missions, news);
        after.judgements().stream()
                .filter(judgement -> judgement.known().seq() > before.known())
                .forEach(judgement -> news.add(new Change.OfJudgement(Turn.JUDGED, judgement)));
        news.addAll(claims);
        return news;
    }

    private void addReports(List<Change.OfClaim> claims, @Nullable String mission, List<Change> news) {
        Map<String, RecordedReport> old =
                before.reports().stream().collect(Collectors.toMap(RecordedReport::reportId, Function.identity()));
        Map<String, Long> brought = claims.stream()
                .filter(claim -> claim.turn() == Turn.FIRST)
                .collect(Collectors.groupingBy(claim -> claim.claim().recorded().reportId(), Collectors.counting()));
        for (RecordedReport report : after.reports()) {
            RecordedReport known = old.get(report.reportId());
            boolean same =
                    known != null && known.known().seq() == report.known().seq();
            int count = Math.toIntExact(brought.getOrDefault(report.reportId(), 0L));
            if (!same && (mission == null || count > 0)) {
                news.add(new Change.OfReport(known == null ? Turn.FIRST : Turn.CHANGED, report, count));
            }
        }
    }

    private void addCells(LocalDate day, @Nullable String mission, List<Mission> missions, List<Change> news) {
        Map<Cell, Row> was = rows(before, day, mission, missions);
        Map<Cell, Row> is = rows(after, day, mission, missions);
        is.forEach((cell, row) -> {
            Row other = was.get(cell);
            if (other == null || other.best().compareTo(row.best()) != 0) {
                news.add(new Change.OfCell(other == null ? Turn.FIRST : Turn.CHANGED, day, cell, other, row));
            }
        });
        was.forEach((cell, row) -> {
            if (!is.containsKey(cell)) {
                news.add(new Change.OfCell(Turn.GONE, day, cell, row, null));
            }
        });
    }

    private static Map<Cell, Row> rows(
            Knowledge knowledge, LocalDate day, @Nullable String mission, List<Mission> missions) {
        Question question = new Question(day, knowledge.known(), mission, null, null);
        Picture picture = Picture.of(knowledge.figures(), Rejections.of(knowledge.told()), question, missions);
        Map<Cell, Row> rows = new LinkedHashMap<>();
        Stream.concat(picture.rows().stream(), picture.unassigned().stream()).forEach(row -> rows.put(row.cell(), row));
        return rows;
    }

    /** Those that are new, are no more, or say something else than before. */
    private List<Change.OfClaim> claims() {
        Map<String, Assertion> was = byId(before);
        Map<String, Assertion> is = byId(after);
        List<Change.OfClaim> claims = new ArrayList<>();
        is.values().stream().sorted(Assertion.AS_STATED).forEach(claim -> {
            Assertion other = was.get(claim.id());
            if (other == null) {
                claims.add(new Change.OfClaim(Turn.FIRST, claim));
            } else if (!says(other).equals(says(claim))) {
                claims.add(new Change.OfClaim(Turn.CHANGED, claim));
            }
        });
        was.values().stream()
                .filter(claim -> !is.containsKey(claim.id()))
                .sorted(Assertion.AS_STATED)
                .forEach(claim -> claims.add(new Change.OfClaim(Turn.GONE, claim)));
        return claims;
    }

    /** Why it was read so is no part of what it says. */
    private static Claim says(Assertion claim) {
        return switch (claim.recorded().claim()) {
            case Figure figure -> figure.withGrounds(List.of());
            case Statement statement -> statement.withGrounds(List.of());
        };
    }

    private static Map<String, Assertion> byId(Knowledge knowledge) {
        return Stream.<Assertion>concat(knowledge.counting().stream(), knowledge.told().stream())
                .collect(Collectors.toMap(Assertion::id, Function.identity(), (one, same) -> one));
    }
}
