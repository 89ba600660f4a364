package muster.extract;

import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb of saying, also where a clause, a comma or another verb stands between. */
final class SpeechSubjects {
    private static final WordSet RELATIVES = WordSet.of("who", "that", "which");
    private static final WordSet BEFORE_DATE = WordSet.of("of", "on", "in", "late", "early", "earlier");
    private static final WordSet CLOSE_TO_IT = WordSet.of("familiar", "close", "aware");
    private static final int LONGEST_RELATIVE = 14;
    private static final int LONGEST_SHORT_FORM = 6;

    private final Words words;
    private final SourcePhrases phrases;
    private final Sources sources;
    private final SayingVerbs sayings;

    SpeechSubjects(Words words, SourcePhrases phrases, Sources sources, SayingVerbs sayings) {
        this.sayings = sayings;
        this.words = words;
        this.phrases = phrases;
        this.sources = sources;
    }

    /** The tokens of a subject, the end exclusive. */
    record Phrase(int from, int to) {}

    /** The subject in front of a verb, or null. */
    @Nullable
    Phrase of(VerbGroup verb) {
        int end = verb.from();
        while (end > 0
                && (words.tag(end - 1) == Tag.ADVERB || words.token(end - 1).isQuoteMark())) {
            end--;
        }
        if (words.tag(end - 1) == Tag.CONJUNCTION) {
            return sayings.isStrong(verb) ? ofFirstVerb(verb) : null;
        }
        end = beforeDate(beforeCited(beforeBrackets(end)));
        int start = phrases.subjectStart(end);
        if (start == end) {
            return beforeRelative(end);
        }
        // "The general who runs the camp said": what stands right in front is part of the clause about him
        boolean governed = words.tag(start - 1).isVerb() || words.tag(start - 1) == Tag.PREPOSITION;
        Phrase relative = governed ? beforeRelative(end) : null;
        if (relative != null) {
            return relative;
        }
        Phrase name = words.lower(end - 1).equals(",") ? nameBetweenCommas(end - 1) : null;
        Phrase reduced = beforeReduced(start);
        return name != null ? name : reduced != null ? reduced : new Phrase(start, end);
    }

    /** "The president ordered troops to the border and said that": the subject of the verb that begins the sentence. */
    private @Nullable Phrase ofFirstVerb(VerbGroup verb) {
        for (VerbGroup first : words.verbGroups()) {
            if (first.from() >= verb.from()) {
                return null;
            }
            if (first.isFinite()) {
                int start = phrases.subjectStart(first.from());
                return start < first.from() ? new Phrase(start, first.from()) : null;
            }
        }
        return null;
    }

    /** "U.S. Northern Command (NORTHCOM) said": the short form in brackets is none of its words. */
    private int beforeBrackets(int end) {
        int opening = end - LONGEST_SHORT_FORM;
        for (int i = end - 2; words.lower(end - 1).equals(")") && i >= Math.max(1, opening); i--) {
            if (words.lower(i).equals("(")) {
                return i;
            }
        }
        return end;
    }

    /** "Fox News, citing a memo, said": whom it cites is none of its words. */
    private int beforeCited(int end) {
        int at = end - 1;
        while (words.lower(end - 1).equals(",") && at > 1 && end - at < LONGEST_RELATIVE) {
            at--;
            if (Speeches.CITING.contains(words.lower(at)) && words.lower(at - 1).equals(",")) {
                return at - 1;
            }
        }
        return end;
    }

    /** "The tally of December 28 reads", "The governor on Tuesday said": a date is none of the words of the subject. */
    private int beforeDate(int end) {
        int at = end;
        while (at > 0 && phrases.inDate(at - 1)) {
            at--;
        }
        if (at == end) {
            return end;
        }
        boolean linked = BEFORE_DATE.contains(words.lower(at - 1));
        int before = linked ? at - 1 : at;
        return linked || words.tag(before - 1).isNominal() ? before : end;
    }

    /** "An official who did not want to be named said": the noun in front of the relative clause. */
    private @Nullable Phrase beforeRelative(int end) {
        for (int i = end - 1; i > 0 && end - i < LONGEST_RELATIVE; i--) {
            if (words.tag(i) == Tag.PUNCTUATION && !words.token(i).isHyphen()) {
                return null;
            }
            if (RELATIVES.contains(words.lower(i)) && words.tag(i - 1).isNominal()) {
                int start = phrases.subjectStart(i);
                return start < i && holdsVerb(i, end) ? new Phrase(start, i) : null;
            }
        }
        return null;
    }

    /** "Residents interviewed by the paper said", "Two people familiar with it said": the noun in front of all that. */
    private @Nullable Phrase beforeReduced(int start) {
        int at = start - 2;
        boolean linked = words.tag(start - 1) == Tag.PREPOSITION || words.tag(start - 1) == Tag.TO;
        // "figures released by the Guard show": with an agent no past tense
        boolean done = words.tag(at) == Tag.PAST_PARTICIPLE
                || words.tag(at) == Tag.PAST && words.lower(start - 1).equals("by");
        boolean reduced = linked && (done || CLOSE_TO_IT.contains(words.lower(at)));
        // "the union representing border agents", "aides travelling with him"
        boolean doing = words.tag(start - 1) == Tag.ING || linked && words.tag(at) == Tag.ING;
        int end = words.tag(start - 1) == Tag.ING ? start - 1 : at;
        if (end < 1 || !reduced && !doing || !words.tag(end - 1).isNominal()) {
            return null;
        }
        int from = phrases.subjectStart(end);
        return from < end ? new Phrase(from, end) : null;
    }

    private boolean holdsVerb(int from, int to) {
        return words.verbGroups().stream().anyMatch(verb -> verb.from() > from && verb.to() <= to);
    }

    /** "the deputy mayor, Ann Kramer, said": the name and not the role in front of it. */
    private @Nullable Phrase nameBetweenCommas(int comma) {
        int from = comma;
        while (from > 0
                && !words.lower(from - 1).equals(",")
                && !words.tag(from - 1).isVerb()) {
            from--;
        }
        boolean name = words.lower(from - 1).equals(",")
                && phrases.end(from, false) == comma
                && words.token(from).isCapitalized()
                && !words.token(from - 2).isCapitalized();
        return name && sources.person(from, comma) != null ? new Phrase(from, comma) : null;
    }
}
