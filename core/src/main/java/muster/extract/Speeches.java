package muster.extract;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.time.TimeMention;
import muster.pack.Pack;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds who a sentence says its statements come from. */
final class Speeches {
    static final WordLists LISTS = WordLists.bundled("speakers.txt");

    private static final WordSet ESTIMATES = LISTS.list("estimate");
    private static final WordSet OCCASIONS = LISTS.list("occasion");
    static final WordSet CITING = WordSet.of("citing", "quoting");
    private static final WordSet NEVER_INVERTED =
            WordSet.of("tell", "show", "put", "call", "count", "list", "find", "cite");
    private static final WordSet BEFORE_INVERTED = WordSet.of(",", "?", "!");
    private static final WordSet OPEN_CLAUSE = WordSet.of(
            "where", "when", "after", "before", "because", "which", "until", "if", "than", "whether", "who", "what",
            "nor", "neither");

    /** How far a subject may stand from its verb to be one stretch of attributing words with it. */
    private static final int LONGEST_GAP = 16;

    private static final int TIME_BEHIND_VERB = 7;
    private static final int TIME_BEHIND_SUBJECT = 8;

    private final Words words;
    private final SourcePhrases phrases;
    private final SayingVerbs sayings;
    private final Sources sources;
    private final SpeechSubjects subjects;

    private Speeches(Pack pack, Words words, List<TimeMention> times) {
        this.words = words;
        this.phrases = new SourcePhrases(words, times);
        this.sayings = new SayingVerbs(pack, words, phrases);
        this.sources = new Sources(pack, words);
        this.subjects = new SpeechSubjects(words, phrases, sources, sayings);
    }

    /**
     * "told 400 members to be ready", "told John Ruiz, the adjutant general, to be ready": who is told to do something
     * hears an order, and no statement.
     */
    private boolean isCommand(int from) {
        int commas = 0;
        for (int i = from; i + 1 < words.size() && commas <= 2; i++) {
            if (words.tag(i) == Tag.TO) {
                return words.tag(i + 1) == Tag.BASE && commas != 1;
            }
            commas += words.lower(i).equals(",") ? 1 : 0;
            if (words.tag(i).isVerb()
                    || words.tag(i) == Tag.SUBORDINATOR
                    || words.token(i).isQuoteMark()) {
                return false;
            }
        }
        return false;
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
            Speech speech = sayings.says(verb) ? saying(verb) : null;
            if (speech != null && according.stream().noneMatch(other -> other.covers(speech.from()))) {
                found.add(speech);
            }
        }
        citing(found);
        byCount(found);
        found.addAll(new SpokenNouns(words, phrases, sources).all());
        return found;
    }

    // --- without a verb --------------------------------------------------------------------------------------

    /** "according to the Pentagon", "per Army figures". */
    private void accordingTo(List<Speech> found) {
        for (int i = 0; i + 1 < words.size(); i++) {
            int at;
            if (words.lower(i).equals("per")
                    && (words.token(i + 1).isCapitalized() || words.lower(i - 1).equals("as"))
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

    /** "Fox News reported, citing officials", "Citing a memo, the Post said": whom another speaker names comes first. */
    private void citing(List<Speech> found) {
        for (int i = 0; i < words.size(); i++) {
            int at = i + 1;
            int to = CITING.contains(words.lower(i)) ? phrases.end(at, true) : at;
            List<Link> links = to > at ? sources.in(at, to) : List.of();
            boolean known = links.stream().noneMatch(link -> link.kind() == LinkKind.ORGANISATION)
                    || !sources.known(at, to).isEmpty();
            int comma = i - 1;
            boolean spoken = found.stream()
                    .anyMatch(other -> other.to() == comma || other.covers(comma) || other.from() == to + 1);
            if (!links.isEmpty() && known && spoken) {
                found.addFirst(new Speech(links, i, to, null, "source.citing"));
                return;
            }
        }
    }

    /** "by Pentagon estimates", "by the Border Patrol's count", "by estimates that the agency released". */
    private void byCount(List<Speech> found) {
        for (int i = 0; i + 2 < words.size(); i++) {
            if (!words.lower(i).equals("by")) {
                continue;
            }
            int to = phrases.end(i + 1, true);
            int tally = i + 1;
            while (tally < to && !ESTIMATES.contains(words.lower(tally))) {
                tally++;
            }
            List<Link> links = List.of();
            if (tally < to && words.lower(tally + 1).equals("that")) {
                to = tally + 2;
                while (to < words.size() && (words.token(to).isCapitalized() || words.tag(to) == Tag.DETERMINER)) {
                    to++;
                }
                links = sources.in(i + 1, to);
            } else if (tally == to - 1 || tally < to && beginsFact(tally + 1)) {
                to = tally + 1;
                links = sources.in(i + 1, words.tag(tally - 1) == Tag.GENITIVE ? tally - 1 : tally);
            }
            if (!links.isEmpty()) {
                found.add(new Speech(links, i, to, null, "source.by-count"));
            }
        }
    }

    private boolean beginsFact(int at) {
        return words.tag(at) == Tag.NUMBER
                || words.tag(at) == Tag.DETERMINER
                || words.lower(at).equals("$");
    }

    // --- verbs of saying -------------------------------------------------------------------------------------

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
                || !mayBeginSpeaker(at)
                || phrases.inDate(at)) {
            return null;
        }
        int to = phrases.end(at, true);
        // "Fox News, citing officials, said 800 soldiers will come": the subject of what is said
        boolean acts = !words.phraseAt(to, "close", "to")
                && words.verbGroups().stream().anyMatch(next -> next.from() == to && next.isFinite());
        List<Link> links = acts ? List.of() : sources.in(at, to);
        if (links.isEmpty()) {
            return null;
        }
        Link named = nameBehind(links, to);
        if (named != null) {
            links = List.of(named);
        }
        TimeMention time = phrases.time(at, Math.min(words.size(), to + TIME_BEHIND_SUBJECT));
        return new Speech(links, verb.from(), phrases.withApposition(to), time, "source.said-by");
    }

    /** "said a Guard spokesman, Capt. Ann Kramer": the name behind a role is the source. */
    private @Nullable Link nameBehind(List<Link> links, int comma) {
        boolean role = links.size() == 1 && links.getFirst().kind() == LinkKind.ROLE;
        if (!role || !words.lower(comma).equals(",")) {
            return null;
        }
        Link name = sources.person(comma + 1, phrases.end(comma + 1, false));
        return name != null && name.name().contains(" ") ? name : null;
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

    /** "the mission, which the Pentagon says has cost $5 million": the verb behind tells what is said. */
    private boolean isOfRelative(SpeechSubjects.Phrase subject, VerbGroup verb) {
        return words.lower(subject.from() - 1).equals("which")
                && words.verbGroups().stream().anyMatch(next -> next.from() == verb.to() && next.isFinite());
    }

    /** "The governor on Friday said", "The mayor, in a statement on Friday, said": a day in front of the verb. */
    private @Nullable TimeMention timeBefore(SpeechSubjects.Phrase subject, int verb) {
        for (int i = subject.from(); i < subject.to(); i++) {
            if (words.lower(i).equals("in") || words.lower(i).equals("at")) {
                TimeMention time = phrases.time(i + 1, subject.to());
                boolean spoken = time != null && OCCASIONS.contains(words.lemma(beforeDate(time.from())));
                if (spoken) {
                    return time;
                }
            }
        }
        return phrases.time(subject.to(), verb);
    }

    private int beforeDate(int from) {
        return words.lower(from - 1).equals("on") ? from - 2 : from - 1;
    }

    /** "The governor said on Friday that": the subject stands in front of the verb. */
    private @Nullable Speech straight(VerbGroup verb) {
        SpeechSubjects.Phrase subject = subjects.of(verb);
        // What is said in a clause of its own is not what the sentence says: "where the army reported neglect".
        if (subject == null || OPEN_CLAUSE.contains(words.lower(subject.from() - 1)) && !isOfRelative(subject, verb)) {
            return null;
        }
        List<Link> chain = new ArrayList<>(sources.in(subject.from(), subject.to()));
        if (chain.isEmpty() || verb.lemma().equals("tell") && isCommand(verb.to())) {
            return null;
        }
        int to = words.lower(verb.to()).equals("that") ? verb.to() + 1 : verb.to();
        if (verb.lemma().equals("tell") && words.token(to).isCapitalized()) {
            int outletEnd = phrases.end(to, false);
            sources.in(to, outletEnd).stream()
                    .filter(link -> link.kind() == LinkKind.OUTLET)
                    .forEach(chain::add);
            to = outletEnd;
        }
        TimeMention before = timeBefore(subject, verb.from());
        TimeMention time =
                before != null ? before : phrases.time(verb.to(), Math.min(words.size(), verb.to() + TIME_BEHIND_VERB));
        return new Speech(
                chain,
                verb.from() - subject.to() > LONGEST_GAP ? verb.from() : subject.from(),
                time == null ? to : Math.max(to, time.to()),
                time,
                "source.said");
    }
}
