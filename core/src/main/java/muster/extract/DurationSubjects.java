package muster.extract;

import muster.claim.Subject;
import muster.language.Lexicon;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.text.WordSet;

/** Decides whether a span of time is how long a mission or an order lasts, or the span of something else. */
final class DurationSubjects {
    private static final WordSet LOGGING = WordSet.of("fly", "log", "clock");

    private final Pack pack;
    private final Words words;
    private final UnnamedSpans unnamed;

    DurationSubjects(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
        this.unnamed = new UnnamedSpans(pack, words);
    }

    CountedSubject of(Occurrence one) {
        Amount amount = one.amount();
        Counted counted = one.counted();
        boolean clock = amount.unit().equals("minute") || amount.unit().equals("second");
        if (amount.unit().equals("hour") && isLogged(one)) {
            return CountedSubject.of(Subject.ACTIVITY, "hour", counted.head(), "subject.hours-flown");
        }
        if (clock || isOfEach(amount) || isCareer(amount)) {
            return other(amount, counted, "subject.duration.other");
        }
        if (!amount.compound() && !speaksOfMission()) {
            String rule = unnamed.rule(amount, one.role());
            if (rule == null && isDeadline(amount) && !unnamed.isOfPast(amount, one.role())) {
                rule = "subject.duration.deadline";
            }
            return rule != null ? duration(amount, counted, rule) : other(amount, counted, "subject.duration.other");
        }
        if (unnamed.isOfPast(amount, one.role())) {
            return other(amount, counted, "subject.duration.past");
        }
        boolean hyphened = counted.from() == amount.next()
                && !counted.head().isEmpty()
                && words.lower(amount.next()).equals("-");
        if (hyphened && amount.unit().equals("hour") && counted.head().equals("period")) {
            return other(amount, counted, "subject.duration.compound");
        }
        if (amount.compound() || hyphened) {
            boolean mission = WordList.MISSION_SPANS.has(counted.head()) || holdsMission(counted);
            return mission
                    ? duration(amount, counted, "subject.duration.compound")
                    : other(amount, counted, "subject.duration.compound");
        }
        if (isOfSomethingElse(amount)) {
            return other(amount, counted, "subject.duration.of");
        }
        if (words.lower(amount.from() - 1).equals("of")
                && !WordList.MISSION_SPANS.has(words.lemma(amount.from() - 2))
                && words.tag(amount.from() - 2).isNominal()) {
            return other(amount, counted, "subject.duration.of-another");
        }
        return duration(amount, counted, "subject.duration");
    }

    /** "doubling in size within two years". */
    private boolean isDeadline(Amount amount) {
        boolean within = amount.quantifier().equals("within")
                || words.lower(amount.from() - 1).equals("within");
        return within
                && !amount.unit().equals("hour")
                && !words.lower(amount.to()).equals("of");
    }

    private static CountedSubject duration(Amount amount, Counted counted, String rule) {
        return CountedSubject.of(Subject.DURATION, amount.unit(), counted.head(), rule);
    }

    private static CountedSubject other(Amount amount, Counted counted, String rule) {
        return CountedSubject.other(amount.unit(), counted.head(), rule);
    }

    /** "have flown 900 hours", "logged more than 3,200 hours", "a flying time of 300 hours": the work done, counted by the hour. */
    private boolean isLogged(Occurrence one) {
        int before = one.amount().from() - 1;
        boolean flyingTime =
                words.phraseAt(before - 2, "flying", "time") || words.phraseAt(before - 2, "flight", "time");
        if (flyingTime && words.lower(before).equals("of")) {
            return true;
        }
        int of = one.amount().to();
        if (words.phraseAt(of, "of", "flight", "time") || words.phraseAt(of, "of", "flying")) {
            return true;
        }
        VerbGroup verb = one.role().verb();
        return verb != null
                && LOGGING.contains(verb.lemma())
                && !one.amount().compound()
                && one.role().isPatientOf(verb);
    }

    /** "who has been with the patrol for 23 years", "a sergeant with 16 years in the Guard": how long somebody belongs to it. */
    private boolean isCareer(Amount amount) {
        if (!amount.unit().equals("year")) {
            return false;
        }
        String before = words.lower(amount.from() - 1);
        String behind = words.lower(amount.to());
        if (before.equals("with")) {
            return behind.equals("in") || behind.equals("of") || behind.equals("with");
        }
        if (!before.equals("for")) {
            return false;
        }
        int at = amount.from() - 2;
        while (at > 0 && words.tag(at).isNominal()) {
            at--;
        }
        return words.lower(at).equals("the")
                && (words.lower(at - 1).equals("in") || words.lower(at - 1).equals("with"))
                && words.lower(at - 2).equals("been");
    }

    /** "two hours a shift", "eight hours a day": how much of each. */
    private boolean isOfEach(Amount amount) {
        return !amount.per().isEmpty()
                || words.lower(amount.to()).equals("a") && WordList.MISSION_SPANS.has(words.lemma(amount.to() + 1));
    }

    /** "six weeks of rain", but not "six weeks of duty", "of the year" or "of training". */
    private boolean isOfSomethingElse(Amount amount) {
        Tag whole = words.tag(amount.to() + 1);
        return words.lower(amount.to()).equals("of")
                && !WordList.MISSION_SPANS.has(words.lemma(amount.to() + 1))
                && !unnamed.ofLabour(amount)
                && whole != Tag.DETERMINER
                && whole != Tag.ING;
    }

    /** Whether the sentence speaks of troops, a mission or orders, so that a span in it is how long they last. */
    private boolean speaksOfMission() {
        for (int i = 0; i < words.size(); i++) {
            if (WordList.MISSION_SPANS.has(words.lemma(i)) || WordList.MISSION_VERBS.has(words.lemma(i))) {
                return true;
            }
            Noun noun = words.tag(i).isNominal() ? pack.noun(Lexicon.bundled().singular(words.lower(i))) : null;
            if (noun != null && (noun.subject() == Subject.TROOPS || noun.subject() == Subject.UNITS)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsMission(Counted counted) {
        for (int i = counted.from(); i < counted.to(); i++) {
            if (WordList.MISSION_SPANS.has(words.lemma(i))) {
                return true;
            }
        }
        return false;
    }
}
