package muster.account.course;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import muster.account.Testimony;
import muster.claim.Detail;
import muster.language.Lexicon;
import muster.pack.Pack;

/**
 * What a request is for, in words that can be compared: of the items asked for, or else of the clause, the nouns that
 * the packs know.
 */
record RequestContent(Set<String> words) {

    static RequestContent of(Testimony testimony, Pack pack) {
        String item = testimony.detail(Detail.ITEM);
        return new RequestContent(nouns(item == null ? testimony.statement().quote() : item, pack));
    }

    /** The words that both have, in the order of this one. */
    List<String> inCommon(RequestContent other) {
        return words.stream().filter(other.words::contains).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Longer names count with their parts: "concertina wire" is asked for where "wire" is. */
    private static Set<String> nouns(String text, Pack pack) {
        List<String> lower = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> nouns = new LinkedHashSet<>();
        for (int from = 0; from < lower.size(); from++) {
            for (int to = from + 1; to <= Math.min(lower.size(), from + pack.longestNoun()); to++) {
                String last = Lexicon.bundled().singular(lower.get(to - 1));
                String phrase = lower.subList(from, to - 1).stream()
                        .map(word -> word + " ")
                        .collect(Collectors.joining("", "", last));
                if (pack.noun(phrase) != null) {
                    nouns.add(phrase);
                }
            }
        }
        return nouns;
    }
}
