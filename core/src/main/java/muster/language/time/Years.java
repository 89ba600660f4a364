package muster.language.time;

import java.time.LocalDate;
import java.util.regex.Pattern;
import muster.claim.DateRange;
import muster.claim.PartialDate;
import muster.language.Tag;
import muster.language.Words;
import muster.language.time.TimeExpression.Calendar;
import muster.text.Token;
import muster.text.TokenKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Years: a year that stands alone, a decade, a fiscal year. */
final class Years {
    /** Words behind which four digits are a year. */
    private static final WordSet BEFORE_A_YEAR = WordSet.of(
            "in",
            "since",
            "by",
            "until",
            "till",
            "during",
            "before",
            "after",
            "through",
            "throughout",
            "early",
            "late",
            "mid",
            "year",
            "calendar",
            "summer",
            "spring",
            "fall",
            "autumn",
            "winter",
            "season",
            "end-of",
            "through-out",
            "circa",
            "copyright",
            "©");

    /** Words behind which four digits may be a year, unless what follows is counted by them. */
    private static final WordSet BEFORE_EITHER =
            WordSet.of("to", "and", "the", ",", "(", "of", "for", "from", "between");

    /** Verbs behind which "to" leads to what is counted: "the number rose to 1950". */
    private static final WordSet CHANGES = WordSet.of(
            "rose",
            "rise",
            "rises",
            "risen",
            "rising",
            "fell",
            "fall",
            "falls",
            "fallen",
            "falling",
            "grew",
            "grow",
            "grows",
            "grown",
            "growing",
            "dropped",
            "drop",
            "drops",
            "dropping",
            "increased",
            "increase",
            "increases",
            "increasing",
            "decreased",
            "decrease",
            "decreases",
            "climbed",
            "climb",
            "climbs",
            "shrank",
            "shrunk",
            "swelled",
            "swollen");

    /** "the 2013 floods": what is called by its year. */
    private static final WordSet EVENTS = WordSet.of(
            "flood",
            "fire",
            "wildfire",
            "bushfire",
            "earthquake",
            "quake",
            "storm",
            "hurricane",
            "cyclone",
            "typhoon",
            "tornado",
            "landslide",
            "riot",
            "protest",
            "election",
            "wave",
            "game",
            "attack",
            "bombing");

    private static final WordSet JOINS_YEARS = WordSet.of("and", "to", "through");
    private static final int LONGEST_SPAN = 20;
    private static final Pattern FISCAL = Pattern.compile("fy\\d{2,4}");

    /** "the Posse Comitatus Act of 1878". */
    private static final WordSet LAWS = WordSet.of("act", "law", "treaty", "code", "amendment", "convention");

    private final Glance glance;
    private final Words words;

    Years(Glance glance) {
        this.glance = glance;
        this.words = glance.words();
    }

    /** A year that stands alone: only where the words around it make it one. */
    @Nullable
    Found year(int i) {
        int year = glance.number(i);
        if (year < 1700 || year > 2099 || glance.length(i) != 4) {
            return null;
        }
        int other = glance.joinsRange(i + 1) ? glance.number(i + 2) : 0;
        if (other > year && other < 2200) {
            return new Found(
                    i + 3,
                    "time.years",
                    new Calendar(new DateRange(PartialDate.ofYear(year), PartialDate.ofYear(other))));
        }
        if (year >= 1900 && glance.is(i - 1, "the") && EVENTS.contains(words.lemma(i + 1))) {
            return new Found(i + 1, TimeMention.EVENT_YEAR, new Calendar(DateRange.on(PartialDate.ofYear(year))));
        }
        if (isPartOfName(i) || !mayBeYear(i)) {
            return null;
        }
        return new Found(i + 1, "time.year", new Calendar(DateRange.on(PartialDate.ofYear(year))));
    }

    /** Digits glued to a word, or to a hyphen before them. */
    private boolean isPartOfName(int i) {
        if (i == 0 || !words.token(i).glued()) {
            return false;
        }
        Token before = words.token(i - 1);
        return before.kind() != TokenKind.PUNCTUATION || before.isHyphen();
    }

    private boolean mayBeYear(int i) {
        boolean strong = glance.isOneOf(i - 1, BEFORE_A_YEAR);
        if (glance.is(i - 1, "of")
                && LAWS.contains(words.lower(i - 2))
                && words.token(i - 2).isCapitalized()) {
            return true;
        }
        boolean genitive = glance.is(i - 1, "’s") || glance.is(i - 1, "'s");
        boolean weak = glance.number(i) >= 1900
                && (i == 0
                        || glance.isOneOf(i - 1, BEFORE_EITHER)
                        || words.tag(i - 1).isNominal());
        if (!strong && !genitive && !weak || isReached(i)) {
            return false;
        }
        return !counts(i) || !weak && (glance.is(i - 1, "in") || glance.is(i - 1, "since"));
    }

    /** "rose to 1950", "from 9,900 to 1950": what a number came to. */
    private boolean isReached(int i) {
        if (!glance.is(i - 1, "to")) {
            return false;
        }
        boolean fromCount = glance.is(i - 3, "from") && words.tag(i - 2) == Tag.NUMBER && !glance.isYear(i - 2);
        return fromCount || glance.isOneOf(i - 2, CHANGES);
    }

    /** Whether what follows looks counted: "2000 active troops". */
    private boolean counts(int i) {
        Tag next = words.tag(i + 1);
        return next == Tag.PLURAL
                || next == Tag.ADJECTIVE && !glance.is(i + 1, "fiscal") && !isLevel(i + 2)
                || next == Tag.NAME && words.tag(i + 2) == Tag.PLURAL
                || glance.is(i + 1, "service") && words.tag(i + 2) == Tag.PLURAL
                || glance.is(i + 1, "active")
                || glance.is(i + 1, "national");
    }

    /** "the 2022 enacted level". */
    private boolean isLevel(int i) {
        return glance.is(i, "level") || glance.is(i, "budget") || glance.is(i, "amount");
    }

    /** the 1990s, the 80s. */
    @Nullable
    Found decade(int i) {
        int year = glance.number(i);
        Token ending = glance.token(i + 1);
        boolean plural = ending != null && ending.is("s") && ending.glued();
        if (!plural || year < 10 || year % 10 != 0) {
            return null;
        }
        int first = year > 99 ? year : 1900 + year;
        return new Found(
                i + 2,
                "time.decade",
                new Calendar(new DateRange(PartialDate.ofYear(first), PartialDate.ofYear(first + 9))));
    }

    /** fiscal year 2021, FY21, FY 2021. */
    @Nullable
    Found fiscal(int i) {
        if (glance.lower(i).startsWith("fy") && FISCAL.matcher(glance.lower(i)).matches()) {
            return fiscalYear(Glance.fullYear(Integer.parseInt(glance.lower(i).substring(2))), i + 1);
        }
        if (glance.is(i, "fy")) {
            return fiscalYear(glance.number(i + 1), i + 2);
        }
        if (!glance.is(i, "fiscal")) {
            return null;
        }
        int at = glance.is(i + 1, "year") || glance.is(i + 1, "years") ? i + 2 : i + 1;
        return fiscalYear(glance.number(at), at + 1);
    }

    /** The fiscal year of the United States: from October of the year before to September. */
    private @Nullable Found fiscalYear(int written, int to) {
        if (written <= 0) {
            return null;
        }
        int year = Glance.fullYear(written);
        int last = lastFiscal(to, year);
        return new Found(
                last > year ? to + 2 : to,
                "time.fiscal-year",
                new Calendar(DateRange.between(LocalDate.of(year - 1, 10, 1), LocalDate.of(last, 9, 30))));
    }

    /** "fiscal years 2010 and 2011", "fiscal 2018 through 2020": the last of them, or the same year. */
    private int lastFiscal(int join, int year) {
        boolean joins = glance.isOneOf(join, JOINS_YEARS) || glance.joinsRange(join);
        int last = glance.length(join + 1) == 4 ? glance.number(join + 1) : 0;
        return joins && last > year && last < year + LONGEST_SPAN && !counts(join + 1) ? last : year;
    }
}
