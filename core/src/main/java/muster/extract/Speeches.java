package muster.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.time.TimeMention;
import muster.pack.Pack;
import muster.pack.VerbClass;
import org.jspecify.annotations.Nullable;

/** Finds who a sentence says its statements come from. */
final class Speeches {
    static final WordLists LISTS = WordLists.bundled("speakers.txt");

    private static final Set<String> WEAK = LISTS.list("weak");
    private static final Set<String> COUNTING = LISTS.list("count");
    private static final Set<String> FORESEEING = LISTS.list("foresee");
    private static final Set<String> ESTIMATES = LISTS.list("estimate");
    private static final Set<String> PROMISING = Set.of("promise", "pledge", "offer", "vow");
    private static final Set<String> NEVER_INVERTED = Set.of("tell", "show", "put", "call");
    private static final Set<String> BEFORE_INVERTED = Set.of(",", "?", "!");
    private static final Set<String> OPEN_CLAUSE =
            Set.of("where", "when", "after", "before", "because", "which", "until", "if", "than", "whether", "who");

    private static final int REPORTS_TO = 4;
    private static final int TIME_BEHIND_VERB = 7;
    private static final int TIME_BEHIND_SUBJECT = 8;

    private final Pack pack;
    private final Words words;
    private final SourcePhrases phrases;
    private final Sources sources;

    private Speeches(Pack pack, Words words, List<TimeMention> times) {
        this.pack = pack;
        this.words = words;
        this.phrases = new SourcePhrases(words, times);
        this.sources = new Sources(pack, words);
    }

    /** The attributions of a sentence: "according to" first, then the verbs of saying, then "by their count". */
    static List<Speech> in(Pack pack, Words words, List<TimeMention> times) {
        return new Speeches(pack, words, times).all();
    }

    private List<Speech> all() {
        List<Speech> found = new ArrayList<>();
        accordingTo(found);
        List<Speech> according = List.copyOf(found);
        for (VerbGroup verb : words.verbGroups()) {
            Speech speech = says(verb) ? saying(verb) : null;
            if (speech != null && according.stream().noneMatch(other -> other.covers(speech.from()))) {
                found.add(speech);
            }
        }
        byCount(found);
        return found;
    }

    // --- without a verb --------------------------------------------------------------------------------------

    /** "according to the Pentagon", "per Army figures". */
    private void accordingTo(List<Speech> found) {
        for (int i = 0; i + 1 < words.size(); i++) {
            int at;
            if (words.lower(i).equals("per")
                    && words.token(i + 1).isCapitalized()
                    && !WordList.TIME_UNITS.has(words.lower(i + 1))) {
                at = i + 1;
            } else if (words.lower(i).equals("according") && words.lower(i + 1).equals("to")) {
                at = i + 2;
            } else {
                continue;
            }
            int to = phrases.end(at, true);
            List<Link> links = sources.in(at, to);
            if (links.isEmpty()) {
                links = sources.unknown(at, to);
            }
            if (!links.isEmpty()) {
                found.add(
                        new Speech(links, i, phrases.withApposition(to), phrases.time(at, to), "source.according-to"));
            }
        }
    }

    /** "by Pentagon estimates", "by the Border Patrol's count". */
    private void byCount(List<Speech> found) {
        for (int i = 0; i + 2 < words.size(); i++) {
            if (!words.lower(i).equals("by")) {
                continue;
            }
            int to = phrases.end(i + 1, true);
            if (to > i + 2 && ESTIMATES.contains(words.lower(to - 1))) {
                List<Link> links = sources.in(i + 1, to - 1);
                if (!links.isEmpty()) {
                    found.add(new Speech(links, i, to, null, "source.by-count"));
                }
            }
        }
    }

    // --- verbs of saying -------------------------------------------------------------------------------------

    private boolean says(VerbGroup verb) {
        boolean particle =
                verb.to() > verb.main() + 1 && !words.lower(verb.main() + 1).equals("out");
        boolean saying = pack.classes(verb.lemma()).contains(VerbClass.SAY) && !particle && !verb.negated();
        boolean foreseeing =
                !verb.chain().isEmpty() && FORESEEING.contains(verb.chain().getFirst());
        return (saying || foreseeing)
                && !verb.passive()
                && verb.tense() != VerbGroup.Tense.INFINITIVE
                && !movesToReport(verb)
                && !isWeakHere(verb);
    }

    /** "reported on Monday to a training site" says nothing. */
    private boolean movesToReport(VerbGroup verb) {
        if (!verb.lemma().equals("report")) {
            return false;
        }
        for (int i = verb.to(); i < verb.to() + REPORTS_TO; i++) {
            if (words.lower(i).equals("to") || words.lower(i).equals("for")) {
                return true;
            }
        }
        return false;
    }

    /** "found that", "showed 40": some verbs say something only in front of a clause or a number. */
    private boolean isWeakHere(VerbGroup verb) {
        String lemma = verb.lemma();
        if (!WEAK.contains(lemma) || PROMISING.contains(lemma)) {
            return false;
        }
        int after = verb.to();
        boolean number = words.tag(after) == Tag.NUMBER && COUNTING.contains(lemma);
        return !number && !beginsReport(after);
    }

    private boolean beginsReport(int at) {
        return switch (words.lower(at)) {
            case "that", ":", "," -> true;
            default -> at < words.size() && words.token(at).isQuoteMark();
        };
    }

    private @Nullable Speech saying(VerbGroup verb) {
        Speech inverted = inverted(verb);
        return inverted != null ? inverted : straight(verb);
    }

    /** "said Col. Ann Kramer, a spokeswoman": the subject stands behind the verb. */
    private @Nullable Speech inverted(VerbGroup verb) {
        int at = verb.to();
        if (NEVER_INVERTED.contains(verb.lemma())
                || verb.to() - verb.from() > 1
                || !mayPrecedeInverted(verb.from() - 1)
                || !mayBeginSpeaker(at)) {
            return null;
        }
        int to = phrases.end(at, true);
        List<Link> links = sources.in(at, to);
        if (links.isEmpty()) {
            return null;
        }
        TimeMention time = phrases.time(at, Math.min(words.size(), to + TIME_BEHIND_SUBJECT));
        return new Speech(links, verb.from(), phrases.withApposition(to), time, "source.said-by");
    }

    private boolean mayPrecedeInverted(int i) {
        return i >= 0
                && (BEFORE_INVERTED.contains(words.lower(i)) || words.token(i).isQuoteMark());
    }

    private boolean mayBeginSpeaker(int i) {
        if (i >= words.size()) {
            return false;
        }
        return switch (words.tag(i)) {
            case DETERMINER, NOUN, PLURAL, ADJECTIVE, NUMBER -> true;
            default -> words.token(i).isCapitalized();
        };
    }

    /** "The governor said on Friday that": the subject stands in front of the verb. */
    private @Nullable Speech straight(VerbGroup verb) {
        int end = verb.from();
        while (end > 0
                && (words.tag(end - 1) == Tag.ADVERB || words.token(end - 1).isQuoteMark())) {
            end--;
        }
        int start = phrases.subjectStart(end);
        // What is said in a clause of its own is not what the sentence says: "where the army reported neglect".
        if (start >= end || OPEN_CLAUSE.contains(words.lower(start - 1))) {
            return null;
        }
        List<Link> chain = new ArrayList<>(sources.in(start, end));
        if (chain.isEmpty()) {
            return null;
        }
        int to = words.lower(verb.to()).equals("that") ? verb.to() + 1 : verb.to();
        if (verb.lemma().equals("tell") && to < words.size() && words.token(to).isCapitalized()) {
            int outletEnd = phrases.end(to, false);
            sources.in(to, outletEnd).stream()
                    .filter(link -> link.kind() == LinkKind.OUTLET)
                    .forEach(chain::add);
            to = outletEnd;
        }
        TimeMention time = phrases.time(verb.to(), Math.min(words.size(), verb.to() + TIME_BEHIND_VERB));
        return new Speech(chain, start, time == null ? to : Math.max(to, time.to()), time, "source.said");
    }
}
