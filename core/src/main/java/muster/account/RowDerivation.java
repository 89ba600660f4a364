package muster.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Quantity;
import org.jspecify.annotations.Nullable;

/** How a row of a picture came about. */
public final class RowDerivation {
    private RowDerivation() {}

    /**
     * The tree of a row.
     *
     * @param figures the figures known at the point of the question, rejected ones too
     * @param rejections what the statements known there only name to reject it
     */
    public static Derivation of(Row row, List<Evidence> figures, Rejections rejections, LocalDate asked) {
        List<Derivation> from = new ArrayList<>();
        from.add(Derivation.by(
                Rule.INTERVAL, "the words allow " + bounds(row.low(), row.high()), List.of(leaf(row.bestStatement()))));
        List<Evidence> others = row.statements().stream().skip(1).toList();
        Set<String> dissenting = row.dissent().stream().map(Dissent::claim).collect(Collectors.toSet());
        add(
                from,
                Rule.ORIGINS,
                origins(row),
                others.stream()
                        .filter(evidence -> !dissenting.contains(evidence.id()))
                        .toList());
        add(from, Rule.SUPERSEDE, "who says otherwise", statements(row.dissent()));
        add(from, Rule.KINDS, "who more likely counts something else", statements(row.apart()));
        Set<String> told = Stream.concat(
                        row.statements().stream(),
                        Stream.concat(row.dissent().stream(), row.apart().stream())
                                .map(Dissent::statement))
                .map(Evidence::id)
                .collect(Collectors.toSet());
        List<Evidence> unheard = figures.stream()
                .filter(evidence -> !told.contains(evidence.id()))
                .filter(evidence -> Cell.of(evidence).equals(row.cell()))
                .toList();
        List<Evidence> left = rejections.heard(unheard);
        add(
                from,
                Rule.BEST,
                "only named to be rejected",
                unheard.stream().filter(rejections::names).toList());
        add(
                from,
                Rule.JUDGEMENTS,
                "rejected by people",
                left.stream().filter(evidence -> evidence.verdict().rejected()).toList());
        add(
                from,
                Rule.HOLDS,
                "replaced, or of an earlier day",
                left.stream()
                        .filter(evidence -> !evidence.verdict().rejected() && evidence.countsOn(asked))
                        .toList());
        add(
                from,
                Rule.BEST,
                "only of a later day",
                left.stream()
                        .filter(evidence -> !evidence.verdict().rejected() && !evidence.countsOn(asked))
                        .toList());
        return new Derivation(opening(row), Rule.BEST, row.formula(), null, from);
    }

    private static String opening(Row row) {
        String where = Area.of(row.cell().places()).words();
        return plain(row.best()) + " " + row.cell().subject().word() + (where.isEmpty() ? "" : " " + where) + ": "
                + row.standing().word() + ", " + (row.ageDays() == 1 ? "1 day" : row.ageDays() + " days")
                + " old, says " + row.source();
    }

    private static String origins(Row row) {
        return row.origins() == 1 ? "one origin, told again" : row.origins() + " independent origins";
    }

    private static void add(List<Derivation> from, Rule rule, String what, List<Evidence> evidence) {
        if (!evidence.isEmpty()) {
            from.add(Derivation.by(
                    rule, what, evidence.stream().map(RowDerivation::leaf).toList()));
        }
    }

    private static List<Evidence> statements(List<Dissent> dissent) {
        return dissent.stream().map(Dissent::statement).toList();
    }

    private static Derivation leaf(Evidence evidence) {
        Quantity quantity = evidence.figure().quantity();
        return Derivation.of(quantity.bounds() + " " + quantity.unit(), Cited.of(evidence));
    }

    private static String bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null || high == null) {
            return low == null ? "no more than " + plain(high) : "no less than " + plain(low);
        }
        return plain(low) + " to " + plain(high);
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "any number" : number.stripTrailingZeros().toPlainString();
    }
}
