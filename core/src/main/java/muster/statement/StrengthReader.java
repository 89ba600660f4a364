package muster.statement;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.Words;
import muster.pack.Noun;
import muster.statement.Told.Stretch;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads strengths without a number: "even more troops", "a sizable contingent". */
final class StrengthReader implements Reader {
    private static final WordSet MORE = WordSet.of("more", "additional", "extra", "further", "other");
    private static final WordSet FEWER = WordSet.of("fewer", "less");
    private static final WordSet MAGNITUDES = WordSet.of("dozens", "hundreds", "thousands", "scores", "tens");
    private static final Phrases SOME = WordTable.phrases("some");
    private static final Phrases BODY = WordTable.phrases("body of forces");
    private static final Phrases LEAVING = WordTable.phrases("leaving");
    private static final Phrases ASKING = WordTable.phrases("asking");
    private static final Phrases MOVING = WordTable.phrases("moving");
    private static final Phrases MEANS = WordTable.phrases("means");
    private static final Phrases HARM = WordTable.phrases("harm");
    private static final Phrases FOLLOWING = WordTable.phrases("following");
    private static final Phrases SENDING = WordTable.phrases("dispatching");
    private static final Phrases REDUCING = WordTable.phrases("reducing");
    private static final Phrases SHRINKING = Phrases.of("drop", "fall", "decline", "dwindle", "shrink", "decrease");
    private static final Phrases PRESENCE = WordTable.phrases("presence");
    private static final Phrases ORDERING = WordTable.phrases("ordering");
    private static final Phrases ALLOWING = Phrases.of("authorize", "authorise", "approve");
    private static final Phrases STANDBY = Phrases.of("standby", "alert", "stand by", "on call");
    private static final Phrases ON_THE_WAY = Phrases.of("on the way", "en route", "on their way", "underway");
    private static final WordSet HALVES = WordSet.of("half", "third", "quarter", "percent");
    private static final WordSet DEFINITE = WordSet.of("the", "these", "those", "this", "that", "its", "their", "of");
    private static final Phrases REINFORCEMENTS = Phrases.of("reinforcements");
    private static final WordSet COMING = WordSet.of("more", "others");

    @Override
    public List<Draft> read(Sense sense) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < sense.words().size(); i++) {
            String type = type(sense.words(), i);
            int noun = type == null ? -1 : noun(sense, i, type);
            Clause own = noun < 0 ? null : subjectOf(sense, i);
            Clause clause = noun < 0 || own != null ? own : sense.clauseAt(i);
            if (type != null
                    && clause != null
                    && !sense.isSaying(clause)
                    && !HARM.startsAtVerb(clause.words(), clause.verb().main())) {
                drafts.add(draft(sense, clause, type, new Stretch(i, noun + 1)));
                i = noun;
            }
        }
        for (Clause clause : sense.clauses()) {
            if (isBare(sense, clause)
                    && drafts.stream().noneMatch(draft -> draft.scope().overlaps(clause.whole()))) {
                Modality modality = sense.manner(clause);
                Stretch words =
                        new Stretch(clause.from(), Math.max(clause.verb().to(), clause.objectTo()));
                drafts.add(Draft.of(Kind.STRENGTH, "some", stage(clause, modality), modality, words, "strength.bare")
                        .over(clause.whole()));
            }
            Draft posture = Posture.of(sense, clause);
            if (posture != null
                    && drafts.stream().noneMatch(draft -> draft.scope().overlaps(clause.whole()))) {
                drafts.add(posture);
            }
            if (drafts.isEmpty() && isReduced(clause) && !clause.isNegated()) {
                Modality modality = sense.manner(clause);
                drafts.add(Draft.of(
                        Kind.STRENGTH, "fewer", Stage.WITHDRAWN, modality, clause.whole(), "strength.reduced"));
            }
        }
        return drafts;
    }

    private static Draft draft(Sense sense, Clause clause, String type, Stretch noun) {
        Modality modality = sense.manner(clause);
        Stretch words =
                new Stretch(Math.min(noun.from(), clause.verb().from()), Math.max(noun.to(), clause.objectTo()));
        return Draft.of(Kind.STRENGTH, type, stage(clause, modality), modality, words, "strength." + type)
                .over(clause.whole());
    }

    /** The last token of the forces that a word of quantity stands in front of, or stands for; -1 for none. */
    private static int noun(Sense sense, int at, String type) {
        Words words = sense.words();
        if (DEFINITE.contains(words.lower(at - 1))) {
            return -1;
        }
        if (COMING.contains(words.lower(at)) && isAlone(sense, at)) {
            return at;
        }
        if (REINFORCEMENTS.at(words, at)) {
            boolean works = words.tag(at - 1).isNominal()
                    || words.lower(at + 1).equals("at")
                    || words.holds(at, words.size(), "carried", "out");
            return works || words.tag(at - 1) == Tag.NUMBER || words.tag(at - 1) == Tag.ADJECTIVE ? -1 : at;
        }
        int noun = forces(sense, at + 1, type);
        boolean counted = noun > 0
                && (isCounted(words, at, noun)
                        || hasNumber(words, new Stretch(noun, Math.min(words.size(), noun + 4))));
        return noun > 0 && !counted ? noun : -1;
    }

    /** "others will follow", "no plans to send more": the forces that the report speaks of. */
    private static boolean isAlone(Sense sense, int at) {
        Words words = sense.words();
        Clause clause = sense.clauseAt(at);
        Clause next = subjectOf(sense, at);
        if (next != null) {
            return FOLLOWING.startsAtVerb(words, next.verb().main()) && Manner.isAhead(sense.manner(next));
        }
        boolean sent = clause != null
                && SENDING.startsAtVerb(words, clause.verb().main())
                && clause.verb().to() == at;
        boolean closes = at + 1 == words.size()
                || words.tag(at + 1) == Tag.PUNCTUATION
                || words.lower(at + 1).equals("to");
        return sent && closes;
    }

    private static @Nullable Clause subjectOf(Sense sense, int at) {
        for (Clause clause : sense.clauses()) {
            if (clause.verb().from() == at + 1 && clause.subject().holds(at)) {
                return clause;
            }
        }
        return null;
    }

    /** "has sent personnel and heavy equipment to Bavaria": forces or their means, with no word on how many. */
    private static boolean isBare(Sense sense, Clause clause) {
        Words words = clause.words();
        int at = clause.verb().to();
        boolean sends = (SENDING.startsAtVerb(words, clause.verb().main())
                        || clause.verb().lemma().equals("supply"))
                && !clause.verb().passive()
                && clause.verb().isFinite()
                && clause.subject().size() > 0
                && !clause.isNegated()
                && !sense.isSaying(clause);
        int noun = sends ? forces(sense, at, "more") : -1;
        return noun >= 0
                && words.tag(noun) == Tag.PLURAL
                && !hasNumber(words, new Stretch(at, clause.objectTo()))
                && words.tag(at) != Tag.DETERMINER
                && words.tag(at) != Tag.POSSESSIVE;
    }

    /** "has begun to thin out its force": its size is what is cut. */
    private static boolean isReduced(Clause clause) {
        Words words = clause.words();
        boolean shrinks = clause.verb().passive()
                || SHRINKING.startsAtVerb(words, clause.verb().main());
        Stretch patient = shrinks ? clause.subject() : clause.object();
        return (shrinks && !clause.verb().passive()
                        || REDUCING.startsAtVerb(words, clause.verb().main()))
                && PRESENCE.in(words, patient.from(), Math.min(patient.to(), patient.from() + 8)) >= 0
                && !hasNumber(words, clause.whole());
    }

    static boolean hasNumber(Words words, Stretch stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (words.tag(i) == Tag.NUMBER || HALVES.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String type(Words words, int at) {
        String word = words.lower(at);
        if (MORE.contains(word)) {
            boolean compared =
                    words.lower(at + 1).equals("than") || words.lower(at - 1).equals("or");
            return compared || word.equals("other") ? null : "more";
        }
        if (FEWER.contains(word)) {
            return words.lower(at + 1).equals("than") ? null : "fewer";
        }
        if (REINFORCEMENTS.at(words, at)) {
            return "more";
        }
        if (word.equals("others")) {
            return "more";
        }
        return SOME.at(words, at)
                        && !words.lower(at - 1).equals("how")
                        && !words.lower(at - 1).equals("as")
                ? "some"
                : null;
    }

    /** The noun of forces within a few words; -1 for none. */
    private static int forces(Sense sense, int from, String type) {
        Words words = sense.words();
        for (int i = from; i < Math.min(words.size(), from + 7); i++) {
            Tag tag = words.tag(i);
            Noun noun = sense.pack().noun(words.lemma(i));
            boolean troops = noun != null && noun.subject() == Subject.TROOPS;
            boolean means = type.equals("more") && MEANS.at(words, i);
            if ((troops || means || BODY.at(words, i))
                    && tag.isNominal()
                    && !words.tag(i + 1).isNominal()) {
                return i;
            }
            if (!tag.isNominal()
                    && tag != Tag.ADJECTIVE
                    && tag != Tag.NUMBER
                    && tag != Tag.DETERMINER
                    && tag != Tag.GENITIVE
                    && !(tag == Tag.POSSESSIVE && words.lower(i - 1).equals("of"))
                    && !words.lower(i).equals("-")
                    && !words.lower(i).equals("of")) {
                return -1;
            }
        }
        return -1;
    }

    /** "300 more soldiers" has a number: that is a figure. */
    private static boolean isCounted(Words words, int at, int noun) {
        String before = words.lower(at - 1).equals("of") ? words.lower(at - 2) : words.lower(at - 1);
        return words.holds(at - 2, noun + 1, Tag.NUMBER) || before.equals("no") || MAGNITUDES.contains(before);
    }

    private static Stage stage(Clause clause, Modality modality) {
        Words words = clause.words();
        int main = clause.verb().main();
        if (ASKING.startsAtVerb(words, main)) {
            return Stage.REQUESTED;
        }
        if (LEAVING.startsAtVerb(words, main)) {
            return Stage.WITHDRAWN;
        }
        if (STANDBY.in(words, clause.verb().to(), clause.objectTo()) >= 0) {
            return Stage.STANDBY;
        }
        if (Manner.isAhead(modality) || modality == Modality.NEGATED && SENDING.startsAtVerb(words, main)) {
            return Stage.PLANNED;
        }
        if (ORDERING.startsAtVerb(words, main)) {
            return Stage.ORDERED;
        }
        if (ALLOWING.startsAtVerb(words, main)) {
            return Stage.AUTHORIZED;
        }
        boolean coming = MOVING.startsAtVerb(words, main) && clause.verb().progressive();
        boolean underWay = ON_THE_WAY.in(words, clause.verb().to(), clause.objectTo()) >= 0;
        return coming || underWay ? Stage.EN_ROUTE : Stage.IN_PLACE;
    }
}
