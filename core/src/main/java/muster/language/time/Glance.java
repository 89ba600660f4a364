package muster.language.time;

import java.time.DateTimeException;
import java.util.Set;
import java.util.regex.Pattern;
import muster.claim.PartialDate;
import muster.language.Words;
import muster.text.Token;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** A sentence as the rules of time look at it: numbers of a date, years, signs between digits, parts of a day. */
final class Glance {
    private static final WordSet ORDINAL_ENDINGS = WordSet.of("st", "nd", "rd", "th");
    private static final WordSet DAYPARTS = WordSet.of("morning", "afternoon", "evening", "night", "midday", "noon");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    private final Words words;

    Glance(Words words) {
        this.words = words;
    }

    Words words() {
        return words;
    }

    /** The lower-case form of a token; empty outside the sentence. */
    String lower(int i) {
        return words.lower(i);
    }

    /** Whether a token is this word. */
    boolean is(int i, String word) {
        return words.lower(i).equals(word);
    }

    /** Whether a token is one of these words. */
    boolean isOneOf(int i, Set<String> set) {
        return set.contains(words.lower(i));
    }

    /** The token, or null outside the sentence. */
    @Nullable
    Token token(int i) {
        return i >= 0 && i < words.size() ? words.token(i) : null;
    }

    boolean isCapitalized(int i) {
        Token token = token(i);
        return token != null && token.isCapitalized();
    }

    boolean isHyphen(int i) {
        Token token = token(i);
        return token != null && token.isHyphen();
    }

    /** The value of a token of one to four digits, or -1. */
    int number(int i) {
        Token token = token(i);
        if (token == null || !token.isNumber() || !DIGITS.matcher(token.form()).matches()) {
            return -1;
        }
        return Integer.parseInt(token.form());
    }

    /** How many characters a token has; 0 outside the sentence. */
    int length(int i) {
        Token token = token(i);
        return token == null ? 0 : token.form().length();
    }

    /** Whether a sign stands at a token without white space on either side. */
    boolean joins(int i, String sign) {
        Token token = token(i);
        Token next = token(i + 1);
        return token != null && token.is(sign) && token.glued() && next != null && next.glued();
    }

    boolean joinsRange(int i) {
        return joins(i, "-") || joins(i, "–");
    }

    /** Whether four digits at a token can be a year of which a report speaks. */
    boolean isYear(int i) {
        int year = number(i);
        return year >= 1700 && year < 2200 && length(i) == 4;
    }

    /** The token behind a number and its ordinal ending, if it has one: 5, 5th. */
    int ordinalEnd(int i) {
        Token next = token(i + 1);
        return next != null && next.glued() && ORDINAL_ENDINGS.contains(next.lower()) ? i + 2 : i + 1;
    }

    /** The token itself, or the one behind it where it is a comma. */
    int pastComma(int i) {
        return is(i, ",") ? i + 1 : i;
    }

    boolean isDaypart(int i) {
        return isOneOf(i, DAYPARTS);
    }

    /** A year in two digits lies between 1970 and 2069. */
    static int fullYear(int year) {
        if (year > 99) {
            return year;
        }
        return year > 69 ? 1900 + year : 2000 + year;
    }

    /** The day, or null where the calendar has none such. */
    static @Nullable PartialDate day(int year, int month, int day) {
        try {
            return year < 1000 || year > 2999 || month < 1 ? null : new PartialDate(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
