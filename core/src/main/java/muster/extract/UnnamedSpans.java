package muster.extract;

import muster.language.CurrencyWords;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds spans of time that are how long a mission lasts, or its deadline, in sentences that name no mission. */
final class UnnamedSpans {
    /** Units of a span that an order or a budget runs for; who serves "for 23 years" has a career. */
    private static final WordSet UNITS_OF_ORDERS = WordSet.of("day", "week", "month");

    /** Those who speak of themselves, and those of whom the report speaks all along. */
    private static final WordSet THOSE_SPOKEN_OF = WordSet.of("we", "they", "i");

    private static final WordSet POINTED_AT = WordSet.of("it", "that", "this", "he", "she");

    private static final WordSet TAKING = WordSet.of("be", "take", "last", "need", "require");
    private static final WordSet TELLING = WordSet.of("tell", "ask", "order", "call", "book", "pay");
    private static final int LABOUR_WITHIN = 4;

    private final Pack pack;
    private final Words words;

    UnnamedSpans(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** The rule by which the span is a duration of the mission; null for none. */
    @Nullable
    String rule(Amount amount, Role role) {
        VerbGroup verb = role.verb();
        boolean planned = verb != null && Aspect.of(verb) == Aspect.PLANNED;
        if (planned && isWithin(words, amount)) {
            return "subject.duration.deadline";
        }
        if (words.holds(0, words.size(), "how", "long")) {
            return "subject.duration.how-long";
        }
        if (verb != null && planned && takes(verb, role, amount)) {
            return "subject.duration.takes";
        }
        if (ofLabour(amount)) {
            return "subject.duration.labour";
        }
        boolean forSpan = words.lower(amount.from() - 1).equals("for");
        boolean ordered = UNITS_OF_ORDERS.contains(amount.unit());
        // "They will be on the dyke for ten hours"
        boolean hours = planned && amount.unit().equals("hour");
        boolean theirs = forSpan && (ordered || hours) && isOfThoseSpokenOf(verb, planned);
        return theirs || forSpan && ordered && isPaid(amount.from()) ? "subject.duration.for" : null;
    }

    /** "The troops fell to 2,200 within four months": how long a change took that is done. */
    boolean isOfPast(Amount amount, Role role) {
        VerbGroup verb = role.verb();
        if (verb == null && amount.from() <= 1 && !words.verbGroups().isEmpty()) {
            verb = words.verbGroups().getFirst();
        }
        return verb != null
                && isWithin(words, amount)
                && verb.tense() == VerbGroup.Tense.PAST
                && Aspect.of(verb) == Aspect.DONE
                && !pack.isAny(verb.lemma(), VerbClass.ORDER, VerbClass.AUTHORIZE, VerbClass.REQUEST, VerbClass.PLAN);
    }

    private static boolean isWithin(Words words, Amount amount) {
        return words.lower(amount.from()).equals("within")
                || words.lower(amount.from() - 1).equals("within")
                || words.phraseAt(amount.from() - 3, "within", "the", "next");
    }

    /** "It could be two weeks", "the repair will take 18 months". */
    private boolean takes(VerbGroup verb, Role role, Amount amount) {
        return TAKING.contains(verb.lemma())
                && role.kind() == Role.Kind.OBJECT
                && !amount.unit().equals("hour");
    }

    /** "two weeks of fence work", "a month of patrols". */
    boolean ofLabour(Amount amount) {
        if (!words.lower(amount.to()).equals("of") || amount.unit().equals("hour")) {
            return false;
        }
        int at = amount.to() + 1;
        while (at - amount.to() < LABOUR_WITHIN
                && (words.tag(at).isNominal() || words.tag(at) == Tag.ADJECTIVE)
                && !WordList.LABOUR.has(words.lemma(at))) {
            at++;
        }
        return WordList.LABOUR.has(words.lemma(at));
    }

    /** "$750 million for six months", "100 percent for 30 days". */
    private boolean isPaid(int before) {
        for (int i = 0; i < before; i++) {
            if (CurrencyWords.isSign(words, i) || words.lemma(i).equals("reimburse")) {
                return true;
            }
        }
        return false;
    }

    /** "We'll be at this for ten days", "the estimate is for 60 days", "I was told to pack for two weeks". */
    private boolean isOfThoseSpokenOf(@Nullable VerbGroup verb, boolean planned) {
        if (verb == null) {
            return false;
        }
        String subject = words.lower(verb.from() - 1);
        boolean told = verb.passive() && TELLING.contains(verb.lemma())
                || verb.chain().stream().anyMatch(TELLING::contains);
        // "And it was for 90 days", "He was in Arizona for two weeks"
        if (verb.lemma().equals("be") && POINTED_AT.contains(subject)) {
            return true;
        }
        boolean guessed = verb.lemma().equals("be") && WordList.ESTIMATES.has(words.lemma(verb.from() - 1));
        return guessed || THOSE_SPOKEN_OF.contains(subject) && (planned || told);
    }
}
