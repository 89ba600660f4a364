package muster.extract;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.text.BlockKind;
import muster.text.WordSet;

/** Finds who says so where a noun says it: "the assessment is that", "a report that", "the agency's statement: 200". */
final class SpokenNouns {
    private static final WordSet SAYINGS = Speeches.LISTS.list("saying");
    private static final WordSet LEADS = Speeches.LISTS.list("lead");
    private static final int LONGEST_LEAD = 10;

    private final Words words;
    private final SourcePhrases phrases;
    private final Sources sources;

    SpokenNouns(Words words, SourcePhrases phrases, Sources sources) {
        this.words = words;
        this.phrases = phrases;
        this.sources = sources;
    }

    List<Speech> all() {
        List<Speech> found = new ArrayList<>();
        for (VerbGroup verb : words.verbGroups()) {
            if (verb.lemma().equals("be") && words.lower(verb.to()).equals("that") && !verb.negated()) {
                add(found, phrases.subjectStart(verb.from()), verb.from(), verb.to() + 1, "source.is-that");
            }
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            if (SAYINGS.contains(words.lower(i - 1)) && words.lower(i).equals("that") && beginsCount(i + 1)) {
                add(found, phrases.subjectStart(i), i, i + 1, "source.noun-that");
            }
        }
        lead(found);
        return found;
    }

    private void add(List<Speech> found, int from, int head, int to, String rule) {
        // "Tuesday's announcement that": the day says nothing
        boolean dated = phrases.inDate(from) && words.tag(from + 1) == Tag.GENITIVE;
        List<Link> links = sources.in(dated ? from + 2 : from, head);
        if (links.stream().anyMatch(link -> link.kind() == LinkKind.DOCUMENT)) {
            found.add(new Speech(links, from, to, null, rule));
        }
    }

    private boolean beginsCount(int at) {
        return switch (words.tag(at)) {
            case NUMBER, DETERMINER, ADVERB, EXISTENTIAL -> true;
            default ->
                words.lower(at).equals("as")
                        || words.lower(at).equals("some")
                        || words.lower(at).equals("up");
        };
    }

    /** "Northern Command's statement: 200 soldiers", "From a spokeswoman just now: 200 soldiers". */
    private void lead(List<Speech> found) {
        int colon = 0;
        while (colon < Math.min(words.size(), LONGEST_LEAD)
                && !words.lower(colon).equals(":")) {
            if (words.tag(colon).isVerb()) {
                return;
            }
            colon++;
        }
        if (!words.lower(colon).equals(":") || colon + 1 >= words.size()) {
            return;
        }
        if (words.lower(0).equals("from")) {
            List<Link> links = sources.in(1, phrases.end(1, true));
            if (links.stream().noneMatch(link -> link.kind() == LinkKind.NAMED)) {
                found.add(new Speech(links, 0, colon + 1, phrases.time(0, colon), "source.lead"));
            }
            return;
        }
        if (words.sentence().block().kind() == BlockKind.HEADLINE) {
            List<Link> links = sources.known(0, colon);
            if (!links.isEmpty()) {
                found.add(new Speech(links, 0, colon + 1, null, "source.lead"));
            }
            return;
        }
        boolean owned = false;
        boolean tells = false;
        for (int i = 1; i < colon; i++) {
            owned |= words.tag(i) == Tag.GENITIVE;
            tells |= LEADS.contains(words.lower(i));
        }
        if (owned && tells) {
            add(found, 0, phrases.end(0, true), colon + 1, "source.lead");
        }
    }
}
