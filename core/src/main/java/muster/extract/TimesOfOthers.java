package muster.extract;

import java.util.List;
import muster.language.Tag;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.time.TimeMention;

/** Tells words of time that date another number of the sentence. */
final class TimesOfOthers {
    private final Words words;
    private final List<Amount> amounts;

    TimesOfOthers(Scene scene) {
        this.words = scene.words();
        this.amounts = scene.amounts();
    }

    /** Whether from a token on, behind a number and in front of words of time, something else is told of another one. */
    boolean begin(Amount amount, TimeMention time, int i) {
        boolean meanwhile =
                words.phraseAt(i - 1, ",", "as") && words.tag(i) == Tag.SUBORDINATOR && words.tag(i + 1) != Tag.NUMBER;
        boolean toCome = words.tag(i) == Tag.TO
                && words.tag(i + 1).isVerb()
                && words.holds(amount.to(), i, "and")
                && words.lower(time.from() - 1).equals("by");
        return meanwhile || toCome || isOfNext(amount, i) || isOfSequel(time, i) || isOfCause(time, i);
    }

    /** "from 150 in October to nearly 1,000": the month of the number that it was once. */
    boolean isOfFormer(int index, TimeMention time) {
        Amount amount = amounts.get(index);
        if (index == 0 || !words.lower(amount.from() - 1).equals("to")) {
            return false;
        }
        Amount former = amounts.get(index - 1);
        return words.lower(former.from() - 1).equals("from")
                && former.to() <= time.from()
                && time.to() == amount.from() - 1;
    }

    /** "The 5,200 come besides the 2,092 who were sent this year": a relative clause that belongs to another number. */
    private boolean isOfNext(Amount amount, int who) {
        return words.lower(who).equals("who")
                && amounts.stream().anyMatch(other -> other.from() >= amount.to() && other.to() <= who);
    }

    /** "4,400 are there, to be joined by 1,000 this week": what is to come has a day of its own. */
    private boolean isOfSequel(TimeMention time, int comma) {
        return words.lower(comma).equals(",")
                && words.tag(comma + 1) == Tag.TO
                && words.tag(comma + 2).isVerb()
                && amounts.stream().anyMatch(other -> other.from() > comma && other.to() <= time.from());
    }

    /** "sent 1,100 soldiers after 4,000 crossings in July": the month of what came before. */
    private boolean isOfCause(TimeMention time, int after) {
        return words.lower(after).equals("after")
                && amounts.stream().anyMatch(other -> other.from() == after + 1 && other.to() <= time.from());
    }
}
