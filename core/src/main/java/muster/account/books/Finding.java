package muster.account.books;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Cited;
import muster.account.Derivation;
import muster.account.Rule;
import muster.ledger.ContentId;
import org.jspecify.annotations.Nullable;

/**
 * What does not add up, who disagrees, or what follows from several sentences.
 *
 * @param day the day of which it speaks; null where none is told
 * @param low the least that the sentences allow for {@code best}, null where open
 * @param best the number that was found, or null where it is not about one
 * @param unit as in the figures contract; null without a number
 * @param formula how {@code best} comes of the numbers of the claims; null where nothing was computed
 * @param claims what it rests on, the one that it is about first; never empty
 * @param sentence says it in words that stand alone
 */
public record Finding(
        FindingType type,
        Rule rule,
        @Nullable String mission,
        @Nullable LocalDate day,
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        @Nullable String unit,
        @Nullable String formula,
        List<Cited> claims,
        String sentence) {

    static final Comparator<Finding> ORDER = Comparator.comparing(
                    Finding::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Finding::type)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::id);

    public Finding {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("a finding is never printed without a way to its sentences");
        }
    }

    /** One about counts; mission, day and unit are those of the first. */
    static Finding of(FindingType type, Rule rule, List<Count> counts, @Nullable Reckoning result, String sentence) {
        Count first = counts.getFirst();
        return new Finding(
                type,
                rule,
                first.figure().mission(),
                first.day(),
                result == null ? null : result.low(),
                result == null ? null : result.best(),
                result == null ? null : result.high(),
                result == null ? null : first.unit(),
                result == null ? null : result.written(),
                counts.stream().map(count -> Cited.of(count.evidence())).toList(),
                Wording.opening(sentence));
    }

    /** One that is about no number. */
    static Finding ofNoNumber(
            FindingType type,
            Rule rule,
            @Nullable String mission,
            @Nullable LocalDate day,
            List<Cited> claims,
            String sentence) {
        return new Finding(type, rule, mission, day, null, null, null, null, null, claims, sentence);
    }

    /** The same for the same claims under the same rule, in every ledger. */
    public String id() {
        return ContentId.of(
                "n",
                Stream.concat(
                                Stream.of(type.word(), rule.id(), formula == null ? "" : formula),
                                claims.stream().map(Cited::id).sorted())
                        .toArray(String[]::new));
    }

    /** The ids of what it rests on. */
    Set<String> ids() {
        return claims.stream().map(Cited::id).collect(Collectors.toSet());
    }

    /** How it came about, down to the sentences. */
    public Derivation derivation() {
        return new Derivation(
                sentence,
                rule,
                formula,
                null,
                claims.stream()
                        .map(claim -> Derivation.of(claim.quote(), claim))
                        .toList());
    }
}
