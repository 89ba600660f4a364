package muster.language.quantity;

import muster.language.Numeral;
import muster.language.Tag;
import muster.language.Words;
import org.jspecify.annotations.Nullable;

/** Numbers that count nothing: "one of", ages, factors, idioms. */
final class NotCounted {
    private NotCounted() {}

    /** The stable name of the rule that refuses the number, or null. */
    static @Nullable String reason(Words words, Numeral numeral) {
        int from = numeral.from();
        int to = numeral.to();
        String word = words.lower(from);
        String next = words.lower(to);
        if (word.equals("one") && words.lower(from - 1).equals("not")
                || words.lower(from - 1).equals("first")
                        && words.lower(from - 2).equals("the")
                        && isSpan(next)
                || words.lower(from - 1).equals("opening") && isSpan(next)) {
            return "number.not-one";
        }
        if (isSpan(next)
                && words.lower(from - 1).equals("in")
                && !words.lower(to + 1).equals("of")) {
            return "number.past-span";
        }
        if (from == 0
                && words.token(0).form().matches("([01]?\\d|2[0-3])\\.[0-5]\\d")
                && to < words.size()
                && words.token(to).isCapitalized()) {
            return "number.clock";
        }
        if (isSpan(next) && words.lower(to + 1).equals("on") && from == 0) {
            return "number.dates-another";
        }
        if (numeral.to() == from + 1 && word.equals("one")) {
            String reason = one(words, from);
            if (reason != null) {
                return reason;
            }
        }
        if (isAge(words, from, to)) {
            return "number.age";
        }
        if (next.equals("times") && !words.lower(to + 1).equals("a")
                || next.equals("fold")
                || next.equals("x")
                || next.equals("-") && words.lower(to + 1).equals("fold")) {
            return "number.factor";
        }
        if (numeral.form() == Numeral.Form.FRACTION) {
            return fraction(words, numeral);
        }
        if (word.equals("hundred") || words.lower(from).equals("several") && words.tag(to) == Tag.ADVERB) {
            return "number.idiom";
        }
        if ((word.equals("24") || word.equals("seven"))
                        && next.equals("hours")
                        && words.lower(to + 1).equals("a")
                || word.equals("seven")
                        && next.equals("days")
                        && words.lower(to + 1).equals("a")) {
            return "number.idiom";
        }
        return null;
    }

    private static boolean isSpan(String lower) {
        return muster.language.quantity.Units.isDuration(lower);
    }

    private static @Nullable String one(Words words, int i) {
        String next = words.lower(i + 1);
        String before = words.lower(i - 1);
        Tag after = words.tag(i + 1);
        if ((next.equals("was") || next.equals("is") || next.equals("has") || next.equals("died"))
                && (i == 0 || before.equals("and") || before.equals(","))
                && harmed(words, i)) {
            return null;
        }
        if (next.equals("of")
                || next.equals("another")
                || before.equals("no")
                || before.equals("any")
                || before.equals("every")
                || before.equals("each")) {
            return "number.one-of";
        }
        if (before.equals("the")
                || before.equals("this")
                || before.equals("that")
                || before.equals("which")
                || words.tag(i - 1) == Tag.ADJECTIVE) {
            return after.isNominal() && !before.equals("this") ? null : "number.one-pronoun";
        }
        if (next.equals("day")
                || next.equals("time")
                || next.equals("point")
                || next.equals("side")
                || next.equals("hand")
                || next.equals("reason")
                || next.equals("way")) {
            return "number.idiom";
        }
        if (i + 1 < words.size() && words.token(i + 1).isHyphen()) {
            return "number.one-day";
        }
        boolean counts = after.isNominal()
                || after == Tag.ADJECTIVE
                || after == Tag.PAST_PARTICIPLE && words.tag(i + 2).isNominal()
                || next.equals("more")
                || next.equals("in");
        return counts && !next.equals("in") ? null : "number.one-pronoun";
    }

    /** "one was found dead": somebody is counted after all. */
    private static boolean harmed(Words words, int i) {
        for (int at = i + 1; at < Math.min(words.size(), i + 6); at++) {
            switch (words.lower(at)) {
                case "dead", "killed", "died", "injured", "hurt", "wounded", "drowned", "missing" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** 22-year-old, aged 22, age 5, "Smith, 34,". */
    private static boolean isAge(Words words, int from, int to) {
        String before = words.lower(from - 1);
        if (before.equals("aged") || before.equals("age") || before.equals("ages") || before.equals("turned")) {
            return true;
        }
        int at = to;
        if (words.lower(at).equals("-")) {
            at++;
        }
        boolean years = words.lower(at).equals("year")
                || words.lower(at).equals("years")
                || words.lower(at).equals("month")
                || words.lower(at).equals("months")
                || words.lower(at).equals("day");
        if (years) {
            int old = words.lower(at + 1).equals("-") ? at + 2 : at + 1;
            if (words.lower(old).equals("old") || words.lower(old).equals("olds")) {
                return true;
            }
        }
        boolean small = words.token(from).isNumber() && words.token(from).form().length() == 2;
        return small
                && before.equals(",")
                && (words.lower(to).equals(",") || words.lower(to).equals("."))
                && words.tag(from - 2) == Tag.NAME
                && words.tag(from - 3) == Tag.NAME
                && !isMonthLike(words.lower(from - 2));
    }

    private static boolean isMonthLike(String lower) {
        return lower.endsWith(".") && lower.length() > 3;
    }

    private static @Nullable String fraction(Words words, Numeral numeral) {
        String next = words.lower(numeral.to());
        String before = words.lower(numeral.from() - 1);
        String word = words.lower(numeral.to() - 1);
        if (word.equals("half")) {
            boolean ordinal = before.equals("first")
                    || before.equals("second")
                    || before.equals("latter")
                    || before.equals("other") && !next.equals("of");
            if (ordinal || before.equals("a") && words.lower(numeral.from() - 2).equals("and")) {
                return "number.ordinal-half";
            }
            if (before.equals("and") && words.lower(numeral.from() - 1).equals("a")) {
                return "number.ordinal-half";
            }
        }
        boolean ordinalDate = word.equals("quarter")
                && (words.lower(numeral.to()).matches("of")
                        && words.lower(numeral.to() + 1).matches("\\d{4}"));
        return ordinalDate ? "number.quarter" : null;
    }
}
