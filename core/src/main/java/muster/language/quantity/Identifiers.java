package muster.language.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import muster.language.Numeral;
import muster.language.Tag;
import muster.language.Words;
import muster.text.Token;

/** Numbers that name something: Title 10, C-130, the 82nd Airborne, Route 90, 2-147. */
final class Identifiers {
    /** The words in front of a number, and whether they must be capitalised to make it a name. */
    private static final Map<String, Boolean> BEFORE = load();

    private static final Pattern ORDINAL = Pattern.compile("st|nd|rd|th");
    private static final Pattern FORMATION = Pattern.compile(
            "brigade|battalion|regiment|division|squadron|wing|group|company|corps|infantry|cavalry|artillery|airborne|battery|fleet|flotilla");

    private Identifiers() {}

    private static Map<String, Boolean> load() {
        Map<String, Boolean> words = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Identifiers.class.getResourceAsStream("identifiers.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    words.put(line.replace("*", ""), line.endsWith("*"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The token behind the name that the number is a part of, or 0 where it is part of none. */
    static int end(Words words, Numeral numeral) {
        int from = numeral.from();
        int to = numeral.to();
        if (numeral.form() == Numeral.Form.DIGITS) {
            int glued = gluedEnd(words, from, to);
            if (glued > 0) {
                return glued;
            }
        }
        if (named(words, from)) {
            return listEnd(words, to);
        }
        if (properName(words, numeral)) {
            return to;
        }
        boolean unitName = numeral.form() == Numeral.Form.DIGITS
                && to < words.size()
                && words.token(to).isCapitalized()
                && !words.isTitleCase()
                && (FORMATION.matcher(words.lower(to)).matches()
                        || words.lower(to).equals("commando")
                        || words.lower(to).equals("para"));
        return unitName || formationList(words, to) ? to : 0;
    }

    /** Digits glued to letters or to other digits: 82nd, F-16, 9/11, 2-147, 24/7, 555-0100, B.1.1.7. */
    private static int gluedEnd(Words words, int from, int to) {
        if (to < words.size() && words.token(to).glued()) {
            Token after = words.token(to);
            if (after.isWord()) {
                String lower = after.lower();
                if (ORDINAL.matcher(lower).matches()) {
                    return to + 1;
                }
                boolean unit = Units.at(words, to) != null && lower.length() <= 3;
                if (!unit && !lower.equals("'s")) {
                    return to + 1;
                }
            }
            boolean joins = after.is("/") || after.is(":") || after.isHyphen() || after.isDash() || after.is(".");
            boolean numberFollows = to + 1 < words.size()
                    && words.token(to + 1).glued()
                    && words.token(to + 1).isNumber();
            boolean chain = joins
                    && numberFollows
                    && to + 3 < words.size()
                    && words.token(to + 2).glued()
                    && (words.token(to + 2).isHyphen()
                            || words.token(to + 2).is("/")
                            || words.token(to + 2).is("."))
                    && words.token(to + 3).isNumber()
                    && words.token(to + 3).glued();
            if (chain) {
                int end = to + 4;
                while (end + 1 < words.size()
                        && words.token(end).glued()
                        && words.token(end + 1).glued()) {
                    end += 2;
                }
                return end;
            }
            boolean code = after.isHyphen()
                    && to + 1 < words.size()
                    && words.token(to + 1).glued()
                    && (words.token(to + 1).isAllCaps()
                            || words.token(to + 1).form().length() == 1
                                    && words.token(to + 1).isCapitalized());
            if (code && words.token(from).form().length() > 3) {
                return to + 2;
            }
            if (after.is("/") && numberFollows || after.is(":") && numberFollows) {
                return to + 2;
            }
            if (after.isHyphen() && numberFollows && !ascending(words.token(from), words.token(to + 1))) {
                return to + 2;
            }
            if (after.isHyphen()
                    && numberFollows
                    && to + 2 < words.size()
                    && FORMATION.matcher(words.lower(to + 2)).matches()) {
                return to + 2;
            }
            // "the 5-3 vote" and "MQ-9s" are no quantities; "16-foot" and "20-ton" are.
        }
        if (from > 0 && words.token(from).glued()) {
            Token before = words.token(from - 1);
            if (before.isWord()) {
                return to;
            }
            boolean hyphen = before.isHyphen() || before.is("/") || before.isDash();
            if (hyphen
                    && from > 1
                    && before.glued()
                    && (words.token(from - 2).isWord() || words.token(from - 2).isNumber())) {
                return words.token(from - 2).isWord() && isWordJoined(words, from - 2) ? 0 : to;
            }
            if (before.is("#")) {
                return to;
            }
        }
        return 0;
    }

    /** A lower-case word before the hyphen joins a range or a compound, no name: "mid-2018" is none of ours either. */
    private static boolean isWordJoined(Words words, int i) {
        return words.lower(i).equals("to") || words.lower(i).equals("and");
    }

    private static boolean ascending(Token first, Token second) {
        try {
            long low = Long.parseLong(first.form().replace(",", ""));
            long high = Long.parseLong(second.form().replace(",", ""));
            return low < high && high <= low * 10 && !first.form().startsWith("0");
        } catch (NumberFormatException e) {
            return first.form().contains(".") && second.form().contains(".");
        }
    }

    private static boolean named(Words words, int from) {
        if (from == 0) {
            return false;
        }
        Boolean capital = BEFORE.get(words.lower(from - 1));
        if (capital == null) {
            return false;
        }
        Token before = words.token(from - 1);
        boolean capitalized = before.isCapitalized() && !(words.isTitleCase() && capital);
        return (!capital || capitalized) && !(before.is("units") || before.is("no")) && !(from == 1 && capital);
    }

    /** "Titles 10 and 32", "Type 1 and 2". */
    private static int listEnd(Words words, int to) {
        int end = to;
        while (end + 1 < words.size()
                && (words.lower(end).equals("and")
                        || words.lower(end).equals("or")
                        || words.lower(end).equals(","))
                && words.token(end + 1).isNumber()
                && words.tag(end + 2) != Tag.PLURAL
                && words.tag(end + 2) != Tag.NAME
                && words.tag(end + 2) != Tag.ADJECTIVE
                && words.tag(end + 2) != Tag.NOUN) {
            end += 2;
        }
        return end;
    }

    /** A number word that is part of a name inside a sentence: "Four Corners", "Nine Mile". */
    private static boolean properName(Words words, Numeral numeral) {
        Token token = words.token(numeral.from());
        if (numeral.form() == Numeral.Form.DIGITS
                || !token.isCapitalized()
                || words.isTitleCase()
                || numeral.from() == 0) {
            return false;
        }
        Token before = words.token(numeral.from() - 1);
        boolean opens = before.isQuoteMark()
                || before.is(":")
                || before.is("•")
                || before.isDash()
                || before.is("-")
                || before.is(";")
                || before.is("|");
        return !opens
                && numeral.to() < words.size()
                && words.token(numeral.to()).isCapitalized();
    }

    /** "31, 32 and 33 Canadian Brigade Group": a list of numbers in front of a formation's name. */
    private static boolean formationList(Words words, int to) {
        int i = to;
        int commas = 0;
        while (i < words.size()
                && commas < 4
                && (words.lower(i).equals(",")
                        || words.lower(i).equals("and")
                        || words.token(i).isNumber() && words.token(i).form().length() <= 3)) {
            if (!words.token(i).isNumber()) {
                commas++;
            }
            i++;
        }
        int names = 0;
        while (i < words.size() && words.token(i).isCapitalized() && names < 4) {
            if (FORMATION.matcher(words.lower(i)).matches()) {
                return !words.lower(i).endsWith("s");
            }
            names++;
            i++;
        }
        return false;
    }
}
