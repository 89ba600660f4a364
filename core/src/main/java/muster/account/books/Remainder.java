package muster.account.books;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.Cell;
import muster.account.Evidence;
import muster.account.Row;
import muster.account.Rule;
import muster.claim.Force;
import muster.claim.Rung;
import muster.claim.Term;

/** What parts leave of a whole, as a row: of the same force and place, besides those who are told. */
record Remainder(Row row, Finding finding) {
    /** Nobody says so. */
    private static final String SOURCE = "derived";

    /**
     * The row of a finding.
     *
     * @param best its number
     * @param claims the claims of the finding, that of the whole first
     */
    static Remainder of(Finding finding, BigDecimal best, Level whole, List<Level> parts, List<Evidence> claims) {
        Row row = whole.row();
        Row rest = new Row(
                besides(row.cell(), parts),
                row.standing(),
                row.at(),
                finding.low(),
                best,
                finding.high(),
                row.ageDays(),
                SOURCE,
                0,
                List.of(),
                List.of(),
                true,
                finding.formula(),
                List.of(Rule.WHOLES.id(), Rule.SAME_ANSWER.id()),
                claims);
        return new Remainder(rest, finding);
    }

    private static Cell besides(Cell whole, List<Level> parts) {
        List<String> named = parts.stream()
                .map(part -> named(whole, part))
                .distinct()
                .sorted()
                .toList();
        String scope = Wording.words(whole.scope() == null ? "" : whole.scope(), "besides " + Area.listed(named));
        return new Cell(
                whole.mission(),
                whole.subject(),
                whole.meaning(),
                whole.status(),
                whole.rung(),
                whole.force(),
                whole.places(),
                scope,
                whole.counted(),
                whole.unit(),
                whole.day());
    }

    /** In what a part differs from the whole: "those in Texas", "marine-corps in California", "those on-the-line". */
    private static String named(Cell whole, Level part) {
        Cell cell = part.cell();
        Force force = cell.force();
        boolean sameForce = force.equals(whole.force());
        String who = Stream.of(force.component(), force.service(), force.dutyStatus())
                .flatMap(term -> Stream.ofNullable((Term) term))
                .map(Term::word)
                .collect(Collectors.joining(" "));
        Rung narrow = cell.rung();
        String rung = narrow != null && narrow != whole.rung() && Parting.isNarrow(narrow) ? narrow.word() : "";
        return Wording.words(
                sameForce ? "those" : who,
                cell.scope() == null || cell.scope().equals(whole.scope()) ? "" : cell.scope(),
                rung,
                cell.places().equals(whole.places()) ? "" : part.area().words());
    }
}
