package muster.text;

import java.util.Locale;
import java.util.Set;

/** Words that are written with a period which ends no sentence. */
final class Abbreviations {
    private static final Set<String> BEFORE_NAMES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "gov",
            "sen",
            "rep",
            "reps",
            "sens",
            "lt",
            "col",
            "gen",
            "brig",
            "maj",
            "capt",
            "cpt",
            "cmdr",
            "cdr",
            "adm",
            "vice",
            "sgt",
            "cpl",
            "pfc",
            "spc",
            "pvt",
            "ltc",
            "prof",
            "rev",
            "hon",
            "pres",
            "st",
            "ft",
            "mt",
            "msgt",
            "tsgt",
            "ssgt",
            "supt",
            "det",
            "insp",
            "atty",
            "asst",
            "lcpl",
            "wo",
            "cwo",
            "fr",
            "sr",
            "jr",
            "tech",
            "staff sgt",
            "ald",
            "amb",
            "sec",
            "messrs");
    private static final Set<String> MONTHS =
            Set.of("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");
    private static final Set<String> STATES = Set.of(
            "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "kans", "ky", "la",
            "md", "mich", "minn", "miss", "mo", "mont", "neb", "nebr", "nev", "okla", "ore", "pa", "penn", "tenn",
            "tex", "vt", "va", "wash", "wis", "wyo", "ont", "que", "alta", "sask", "man");
    private static final Set<String> OTHERS = Set.of(
            "inc", "corp", "co", "ltd", "dept", "est", "approx", "vs", "etc", "ave", "blvd", "bldg", "rd", "hwy", "sq",
            "mi", "km", "lb", "lbs", "hr", "hrs", "min", "op", "tel", "ext", "fig", "vol", "al", "mil", "bn", "div",
            "regt", "hq", "ed", "pp", "para", "govt", "natl", "intl", "univ", "assn", "bros", "cont");
    private static final Set<String> WORDS_TOO = Set.of(
            "del", "mar", "man", "miss", "ill", "ind", "pa", "ala", "wash", "min", "fig", "ed", "al", "est", "wo",
            "vice", "det", "sec", "tech", "mil", "div", "co", "op", "para", "hon", "jun", "la", "mo", "ga", "fr",
            "ark");

    private Abbreviations() {}

    /**
     * Whether the period behind a word belongs to the word.
     *
     * @param follower the next character that is no space
     */
    static boolean takesPeriod(String word, char follower) {
        if (word.length() > 1 && word.charAt(word.length() - 2) == '.') {
            return true;
        }
        if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("no") || lower.equals("nos")) {
            return Character.isDigit(follower) && Character.isUpperCase(word.charAt(0));
        }
        boolean known = BEFORE_NAMES.contains(lower)
                || MONTHS.contains(lower)
                || STATES.contains(lower)
                || OTHERS.contains(lower);
        return known && (!WORDS_TOO.contains(lower) || Character.isUpperCase(word.charAt(0)));
    }

    /** Whether a token with its own period stands in front of a name, so that no sentence ends behind it. */
    static boolean standsBeforeName(String token) {
        return token.endsWith(".")
                && BEFORE_NAMES.contains(token.substring(0, token.length() - 1).toLowerCase(Locale.ROOT));
    }
}
