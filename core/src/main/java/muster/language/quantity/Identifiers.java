package muster.language.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import muster.language.Numeral;
import muster.language.Tag;
import muster.language.Words;
import muster.text.Token;
import muster.text.Vocabulary;
import muster.text.WordMap;
import muster.text.WordSet;

/** Numbers that name something: Title 10, C-130, the 82nd Airborne, Route 90, 2-147. */
final class Identifiers {
    /** The words in front of a number, and whether they must be capitalised to make it a name. */
    private static final WordMap<Boolean> BEFORE = WordMap.of(load());

    private static final WordSet FORMATIONS = WordSet.of(
            "brigade",
            "battalion",
            "regiment",
            "division",
            "squadron",
            "wing",
            "group",
            "company",
            "corps",
            "infantry",
            "cavalry",
            "artillery",
            "airborne",
            "battery",
            "fleet",
            "flotilla");

    /** Formations only where they stand right behind the number. */
    private static final WordSet NUMBERED = WordSet.of("commando", "para");

    /** Units that have a number and a word for their sort. */
    private static final WordSet NAMED_UNITS = WordSet.of("squadron", "regiment", "battalion", "brigade", "hospital");

    /** Collections of laws, with the number of the title in front. */
    private static final WordSet CODES = WordSet.of("u.s.c.", "u.s.c", "usc", "c.f.r.", "c.f.r", "cfr");

    private static final Pattern MODEL_YEAR = Pattern.compile("(?:19[5-9]|20[0-4])\\d");
    private static final WordSet LIST_SIGNS = WordSet.of("and", "or", ",");
    private static final WordSet OPENERS = WordSet.of(":", "•", "-", ";", "|");
    private static final int LONGEST_LIST = 4;
    private static final int LONGEST_NAME = 4;

    private Identifiers() {}

    private static Map<String, Boolean> load() {
        Map<String, Boolean> words = new HashMap<>();
        for (String line : Vocabulary.lines(Identifiers.class, "identifiers.txt")) {
            words.put(line.replace("*", ""), line.endsWith("*"));
        }
        return words;
    }

    /** The token behind the name that the number is a part of, or 0 where it is part of none. */
    static int end(Words words, Numeral numeral) {
        int from = numeral.from();
        int to = numeral.to();
        if (numeral.form() == Numeral.Form.DIGITS) {
            int glued = GluedDigits.end(words, from, to);
            if (glued > 0) {
                return glued;
            }
        }
        boolean groupOf = words.lower(from - 1).equals("of")
                && from > 1
                && words.token(from - 2).form().equals("Group")
                && words.token(from).isCapitalized();
        if (groupOf) {
            return to;
        }
        if (isModelYear(words, numeral)) {
            return to;
        }
        if (isLaw(words, from, to)) {
            return to;
        }
        if (named(words, from)) {
            return listEnd(words, to);
        }
        if (properName(words, numeral)) {
            return to;
        }
        if (numeral.form() == Numeral.Form.DIGITS && isBracketed(words, to)) {
            return to;
        }
        boolean unitName = numeral.form() == Numeral.Form.DIGITS
                && words.token(to).isCapitalized()
                && !words.isTitleCase()
                && (isFormation(words.lower(to)) || NUMBERED.contains(words.lower(to)) || isUnit(words, to));
        return unitName || formationList(words, to) ? to : 0;
    }

    /** "9 Parachute Squadron", "22 Field Hospital": a unit in the singular behind more than one. */
    private static boolean isUnit(Words words, int at) {
        return words.token(at + 1).isCapitalized() && NAMED_UNITS.contains(words.lower(at + 1));
    }

    /** "145 (South) Brigade": a formation that has a name of its own in brackets. */
    private static boolean isBracketed(Words words, int at) {
        return words.lower(at).equals("(")
                && words.token(at + 1).isCapitalized()
                && words.lower(at + 2).equals(")")
                && words.token(at + 3).isCapitalized()
                && isFormation(words.lower(at + 3));
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
        boolean force = words.phraseAt(from - 2, "task", "force");
        boolean capitalized = before.isCapitalized() && (force || !(words.isTitleCase() && capital));
        return (!capital || capitalized)
                && !(before.is("units") || before.is("no"))
                && !(from == 1 && capital && !before.isAllCaps());
    }

    /** "a 2005 Humvee": the year in which one thing was made. */
    private static boolean isModelYear(Words words, Numeral numeral) {
        String year = words.token(numeral.from()).form();
        String article = words.lower(numeral.from() - 1);
        return (article.equals("a") || article.equals("an"))
                && MODEL_YEAR.matcher(year).matches()
                && words.token(numeral.to()).isCapitalized()
                && words.tag(numeral.to()) != Tag.PLURAL
                && !words.isTitleCase();
    }

    /** "10 U.S.C. §12406". */
    private static boolean isLaw(Words words, int from, int to) {
        return CODES.contains(words.lower(to))
                || CODES.contains(words.lower(from - 1))
                || words.lower(from - 1).startsWith("§");
    }

    static boolean isFormation(String lower) {
        return FORMATIONS.contains(lower);
    }

    /** "Titles 10 and 32", "Type 1 and 2". */
    private static int listEnd(Words words, int to) {
        int end = to;
        while (end + 1 < words.size()
                && LIST_SIGNS.contains(words.lower(end))
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
        // "12 columns and Nine Engineer Task Forces"
        boolean joins =
                before.is("and") && words.holds(Math.max(0, numeral.from() - LONGEST_NAME), numeral.from(), Tag.NUMBER);
        boolean opens = before.isQuoteMark() || before.isDash() || OPENERS.contains(before.lower()) || joins;
        return !opens
                && numeral.to() < words.size()
                && words.token(numeral.to()).isCapitalized();
    }

    /** "31, 32 and 33 Canadian Brigade Group": a list of numbers in front of a formation's name. */
    private static boolean formationList(Words words, int to) {
        int i = to;
        int commas = 0;
        while (i < words.size()
                && commas < LONGEST_LIST
                && (words.lower(i).equals(",")
                        || words.lower(i).equals("and")
                        || words.token(i).isNumber() && words.token(i).form().length() <= 3)) {
            if (!words.token(i).isNumber()) {
                commas++;
            }
            i++;
        }
        int names = 0;
        while (words.token(i).isCapitalized() && names < LONGEST_NAME) {
            // "Eight Modular Airborne Firefighting Systems" are no airborne unit
            boolean other = words.lower(i).equals("airborne")
                    && words.token(i + 1).isCapitalized()
                    && !isFormation(words.lower(i + 1));
            if (isFormation(words.lower(i)) && !other) {
                return !words.lower(i).endsWith("s");
            }
            names++;
            i++;
        }
        return false;
    }
}
