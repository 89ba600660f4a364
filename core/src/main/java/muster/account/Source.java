package muster.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What one speaker has said, and how it fared.
 *
 * @param key the same for the same speaker
 * @param name the fullest of the names that reports give
 * @param claims all that the speaker said, the first stated first; never empty
 * @param first the figures whose number nobody had given for their cell before
 * @param superseded the figures that the speaker has since replaced by another number
 * @param contradicted the figures for which another speaker gives a number for the same time that does not agree
 * @param stale the figures that repeat a number after whoever gave it had replaced it
 * @param relayed the claims that reached the report through another outlet
 * @param numbers how many different numbers of cells the speaker gave: the origins
 * @param copies the figures in further reports that repeat one of them
 */
public record Source(
        String key,
        String name,
        List<Assertion> claims,
        List<Evidence> first,
        List<Evidence> superseded,
        List<Evidence> contradicted,
        List<Evidence> stale,
        List<Assertion> relayed,
        int numbers,
        List<Evidence> copies) {
    public Source {
        claims = List.copyOf(claims);
        first = List.copyOf(first);
        superseded = List.copyOf(superseded);
        contradicted = List.copyOf(contradicted);
        stale = List.copyOf(stale);
        relayed = List.copyOf(relayed);
        copies = List.copyOf(copies);
    }

    /** What sort of speaker it is: an outlet in its own voice, an organisation, a person, an anonymous or other source. */
    public String sort() {
        return key.substring(0, key.indexOf(' '));
    }

    /** How many reports have its words. */
    public int reports() {
        return (int) claims.stream()
                .map(claim -> claim.recorded().reportId())
                .distinct()
                .count();
    }

    /** The outlets that have its words, in alphabetical order. */
    public List<String> outlets() {
        return claims.stream()
                .map(claim -> claim.recorded().report().outlet())
                .distinct()
                .sorted()
                .toList();
    }

    /** The days on which it was stated, the first one first; none where no report has a day. */
    public List<LocalDate> days() {
        return claims.stream()
                .map(Assertion::stated)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
