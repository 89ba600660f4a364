package muster.language.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import muster.language.CurrencyWords;
import muster.language.Numeral;
import muster.language.Numerals;
import muster.language.Tag;
import muster.language.Words;
import muster.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the quantity expressions of a sentence: numbers, ranges, bounds, units. */
public final class Amounts {
    private static final Set<String> MORE = Set.of("more", "additional", "extra", "further", "fresh");

    private final Words words;
    private final Numerals numerals;
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();

    private Amounts(Words words) {
        this.words = words;
        this.numerals = new Numerals(words.tokens());
        run();
    }

    public static Amounts in(Words words) {
        return new Amounts(words);
    }

    /** The quantity expressions, in the order of the sentence; dates are still among them. */
    public List<Amount> amounts() {
        return amounts;
    }

    /** The numbers that are no quantities, and why. */
    public List<Rejected> rejected() {
        return rejected;
    }

    private void run() {
        int i = 0;
        int free = 0;
        while (i < words.size()) {
            Numeral numeral = numerals.at(i);
            if (numeral == null) {
                i++;
                continue;
            }
            int to = Identifiers.end(words, numeral);
            String reason = to > 0 ? "number.identifier" : NotCounted.reason(words, numeral);
            if (reason != null) {
                int end = Math.max(to, numeral.to());
                rejected.add(new Rejected(i, end, words.span(i, end), reason));
                i = end;
                continue;
            }
            Amount amount = amount(numeral, free);
            amounts.add(amount);
            i = Math.max(amount.next(), numeral.to());
            free = amount.to();
        }
    }

    private Amount amount(Numeral first, int free) {
        BigDecimal low = first.low();
        BigDecimal high = first.high();
        boolean about = first.approximate();
        int from = first.from();
        int at = first.to();
        String unit = "";
        Dimension dimension = Dimension.COUNT;
        boolean fraction = first.form() == Numeral.Form.FRACTION;
        if (fraction) {
            unit = "percent";
            dimension = Dimension.PERCENT;
        }
        int before = moneyBefore(from);
        if (before < from) {
            unit = CurrencyWords.unit(words, before, from);
            dimension = Dimension.MONEY;
            from = before;
        }
        Range range = range(first, at, from);
        Numeral last = first;
        if (range != null) {
            last = range.second();
            if (range.alternative()) {
                about = true;
            }
            BigDecimal scaled = scaleFirst(first, last);
            low = scaled;
            high = last.high();
            if (low.compareTo(high) > 0) {
                BigDecimal swap = low;
                low = high;
                high = swap;
            }
            about |= last.approximate();
            at = last.to();
            from = range.from();
        }
        int numberEnd = at;
        boolean compound = false;
        Change change = Change.NONE;
        Bounds.Effect after = Bounds.after(words, at);
        if (after != null && dimension != Dimension.PERCENT) {
            at += after.tokens();
        }
        int adjectives = moreWords(at);
        if (adjectives > at) {
            change = Change.INCREASE;
            at = adjectives;
        } else if (words.lower(at).equals("fewer")
                || words.lower(at).equals("less") && !words.lower(at + 1).equals("than")) {
            change = Change.DECREASE;
            at++;
        }
        if (unit.isEmpty()) {
            int unitAt = at;
            boolean hyphen = unitAt < words.size()
                    && words.token(unitAt).isHyphen()
                    && words.token(unitAt).glued();
            if (hyphen) {
                unitAt++;
            }
            Units.Unit found = Units.at(words, unitAt);
            if (found != null && fits(unitAt)) {
                unit = found.name();
                dimension = found.dimension();
                at = unitAt + found.tokens();
                compound = hyphen;
                if (dimension == Dimension.DURATION && at < words.size() && words.tag(at) == Tag.GENITIVE) {
                    at++;
                }
            } else if (fraction(first) || vagueOf(unitAt, first)) {
                Units.Unit of = words.lower(unitAt).equals("of") ? Units.at(words, unitAt + 1) : null;
                if (of != null && of.dimension() != Dimension.PERCENT) {
                    unit = of.name();
                    dimension = of.dimension();
                    at = unitAt + 1 + of.tokens();
                } else if (words.lower(unitAt).equals("of") && CurrencyWords.nameAt(words, unitAt + 1) != null) {
                    unit = java.util.Objects.requireNonNull(CurrencyWords.nameAt(words, unitAt + 1));
                    dimension = Dimension.MONEY;
                    at = unitAt + 2;
                } else if (words.lower(unitAt).equals("of")
                        && words.lower(unitAt + 1).equals("the")
                        && CurrencyWords.nameAt(words, unitAt + 2) != null) {
                    unit = java.util.Objects.requireNonNull(CurrencyWords.nameAt(words, unitAt + 2));
                    dimension = Dimension.MONEY;
                    at = unitAt + 3;
                }
            } else {
                String money = CurrencyWords.nameAt(words, unitAt);
                if (money != null && !hyphen) {
                    unit = money;
                    dimension = Dimension.MONEY;
                    at = unitAt + CurrencyWords.nameLength(words, unitAt);
                } else if (money != null) {
                    unit = money;
                    dimension = Dimension.MONEY;
                    at = unitAt + 1;
                    compound = true;
                }
            }
            if (after == null && dimension != Dimension.COUNT) {
                after = Bounds.after(words, at);
                if (after != null) {
                    at += after.tokens();
                }
                if (words.lower(at).equals("more") && !words.lower(at + 1).equals("than")) {
                    change = Change.INCREASE;
                    at++;
                }
            }
        }
        int next = at;
        String per = per(at);
        if (!per.isEmpty()) {
            at += per.equals("daily") ? 0 : 2;
        }
        StringBuilder quantifier = new StringBuilder();
        boolean lowOnly = false;
        boolean highOnly = false;
        if (after != null) {
            about |= after.about();
            lowOnly = after.lowOnly();
            highOnly = after.highOnly();
            quantifier.append(asWritten(numberEnd, Math.min(words.size(), numberEnd + after.tokens())));
        }
        int left = from;
        while (left > free) {
            int word = changeWord(left);
            if (word > 0) {
                left -= word;
                change = Change.INCREASE;
                continue;
            }
            Bounds.Effect effect = Bounds.before(words, left);
            if (effect == null || left - effect.tokens() < free || !bounds(effect, left, dimension)) {
                break;
            }
            about |= effect.about();
            lowOnly |= effect.lowOnly();
            highOnly |= effect.highOnly();
            left -= effect.tokens();
        }
        if (left < from) {
            quantifier.insert(0, asWritten(left, from) + (quantifier.isEmpty() ? "" : " "));
        }
        BigDecimal lowest = low;
        BigDecimal highest = high;
        if (lowOnly && !highOnly) {
            highest = null;
        } else if (highOnly && !lowOnly) {
            lowest = null;
        }
        return new Amount(
                left,
                Math.max(at, numberEnd),
                first.from(),
                next,
                words.span(left, Math.max(at, numberEnd)),
                lowest,
                highest,
                about,
                unit,
                dimension,
                change,
                per,
                quantifier.toString().strip().toLowerCase(Locale.ROOT),
                first.form(),
                compound);
    }

    private static boolean fraction(Numeral numeral) {
        return numeral.form() == Numeral.Form.VAGUE;
    }

    private boolean vagueOf(int at, Numeral first) {
        return words.lower(at).equals("of")
                && (first.form() == Numeral.Form.WORDS
                        && words.lower(first.to() - 1).matches("couple|dozen|pair"));
    }

    private String asWritten(int from, int to) {
        StringBuilder written = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = words.token(i);
            written.append(written.isEmpty() || token.glued() ? "" : " ").append(token.form());
        }
        return written.toString();
    }

    private boolean fits(int at) {
        String lower = words.lower(at);
        return switch (lower) {
            case "in", "m", "mi", "min", "mins", "second" -> false;
            case "mw" -> words.token(at).glued() || words.token(at).isAllCaps();
            case "pounds", "pound" -> !words.lower(at + 1).equals("sterling");
            default -> true;
        };
    }

    /** A bounding word that is none here: "from" outside a range, "over" before a stretch of time. */
    private boolean bounds(Bounds.Effect effect, int left, Dimension dimension) {
        String word = words.lower(left - effect.tokens());
        if (effect.tokens() > 1) {
            boolean rises = word.equals("up")
                    && switch (words.lemma(left - effect.tokens() - 1)) {
                        case "go", "rise", "climb", "grow", "ramp", "scale", "bring", "move", "step" -> true;
                        default -> false;
                    };
            return !rises;
        }
        return switch (word) {
            case "from" -> false;
            case "over" -> dimension != Dimension.DURATION;
            case "within" -> dimension == Dimension.DURATION || dimension == Dimension.LENGTH;
            case "top", "near", "nears", "past", "crossed", "crosses" ->
                words.tag(left - 2) != Tag.DETERMINER && words.tag(left - 2) != Tag.ADJECTIVE;
            case "some" -> true;
            case "under", "below", "above", "beyond" -> true;
            case "likely", "probably", "maybe", "perhaps" -> true;
            default -> true;
        };
    }

    /** "another", "an additional", "an extra" right before a token: how many tokens, or 0. */
    private int changeWord(int left) {
        String word = words.lower(left - 1);
        boolean change = word.equals("another") || MORE.contains(word) && !word.equals("more");
        if (!change) {
            return 0;
        }
        String article = words.lower(left - 2);
        return article.equals("an") || article.equals("a") ? 2 : 1;
    }

    private int moreWords(int at) {
        int to = at;
        String word = words.lower(to);
        if (word.equals("more") && words.lower(to + 1).equals("than")) {
            return at;
        }
        if (MORE.contains(word)) {
            return to + 1;
        }
        return word.equals("new") && words.tag(to + 1).isNominal() ? to + 1 : at;
    }

    private int moneyBefore(int from) {
        return CurrencyWords.signBefore(words, from);
    }

    private record Range(int from, Numeral second, boolean alternative) {}

    /** The second number of a range: "1100 to 1300", "between 2,000 and 4,000", "250-300", "30, maybe 40", "three or four". */
    private @Nullable Range range(Numeral first, int at, int from) {
        if (at >= words.size() || first.form() == Numeral.Form.FRACTION || isDayOfMonth(first)) {
            return null;
        }
        String word = words.lower(at);
        Token token = words.token(at);
        int second = -1;
        int start = from;
        boolean alternative = false;
        boolean percent = word.equals("%") || word.equals("percent");
        int sign = percent ? at + 1 : at;
        if (percent) {
            word = words.lower(sign);
            if (sign >= words.size()) {
                return null;
            }
            token = words.token(sign);
        }
        if (word.equals("to") || word.equals("through") || (token.isHyphen() || token.isDash()) && token.glued()) {
            second = sign + 1;
        } else if (word.equals("and") && words.lower(from - 1).equals("between")) {
            second = sign + 1;
            start = from - 1;
        } else if (word.equals("or") && first.form() != Numeral.Form.VAGUE) {
            second = sign + 1;
            alternative = true;
        } else if (word.equals(",") && words.lower(sign + 1).matches("maybe|perhaps|possibly")) {
            second = sign + 2;
            alternative = true;
        }
        if (second < 0 || second >= words.size()) {
            return null;
        }
        if (words.lower(second).matches("as|up|about|around|maybe|perhaps|nearly|roughly") && !alternative) {
            int skip = second;
            while (skip < words.size()
                    && words.lower(skip).matches("as|up|to|many|much|about|around|maybe|perhaps|nearly|roughly|high")) {
                skip++;
            }
            second = skip;
            if (second >= words.size()) {
                return null;
            }
        }
        if (alternative && words.lower(second).matches("maybe|perhaps|even|possibly")) {
            second++;
            if (second >= words.size()) {
                return null;
            }
        }
        int sign2 = second;
        if (CurrencyWords.isSign(words, second)) {
            sign2 = second + 1;
        }
        if (sign2 >= words.size()) {
            return null;
        }
        Numeral other = numerals.at(sign2);
        if (other == null
                || other.form() == Numeral.Form.FRACTION
                || Identifiers.end(words, other) > 0 && !token.isHyphen()) {
            return null;
        }
        boolean change = words.lower(from - 1).equals("from") && word.equals("to");
        BigDecimal low = scaleFirst(first, other);
        boolean ascending = low.compareTo(other.high()) < 0;
        if (!ascending || change && changes(from - 2)) {
            return null;
        }
        if (word.equals("to") && words.tag(at + 1) == Tag.BASE) {
            return null;
        }
        if (alternative
                && (first.form() != other.form()
                        || low.multiply(BigDecimal.valueOf(3)).compareTo(other.high()) < 0)) {
            return null;
        }
        if ((token.isHyphen() || token.isDash())
                && (other.to() < words.size()
                        && words.token(other.to()).isHyphen()
                        && words.token(other.to()).glued()
                        && words.token(Math.min(other.to() + 1, words.size() - 1))
                                .isNumber())) {
            return null;
        }
        return new Range(change ? from - 1 : start, other, alternative);
    }

    private static final Set<String> CHANGES = Set.of(
            "increase",
            "raise",
            "grow",
            "rise",
            "fall",
            "drop",
            "cut",
            "reduce",
            "shrink",
            "go",
            "expand",
            "boost",
            "swell",
            "climb",
            "decline",
            "lower",
            "bring",
            "jump",
            "double",
            "slash",
            "surge",
            "dwindle",
            "deployment",
            "force",
            "troop",
            "number",
            "strength",
            "contingent",
            "up",
            "down",
            "reduction",
            "trim",
            "level",
            "shift",
            "move",
            "plunge",
            "dip",
            "triple",
            "slip",
            "scale",
            "draw");

    /** Whether "from A to B" behind this word is a change: two figures, and no range. */
    private boolean changes(int at) {
        for (int i = at; i > at - 6 && i >= 0; i--) {
            if (CHANGES.contains(words.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDayOfMonth(Numeral numeral) {
        String before = words.lower(numeral.from() - 1);
        return switch (before) {
            case "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "jan.",
                    "feb.",
                    "mar.",
                    "apr.",
                    "jun.",
                    "jul.",
                    "aug.",
                    "sept.",
                    "sep.",
                    "oct.",
                    "nov.",
                    "dec." -> words.token(numeral.from()).form().length() <= 2;
            default -> false;
        };
    }

    /** "1.1 to 1.3 million": the scale of the second number counts for the first. */
    private static BigDecimal scaleFirst(Numeral first, Numeral second) {
        BigDecimal value = first.low();
        if (value.compareTo(BigDecimal.valueOf(1_000)) < 0
                && second.high().compareTo(BigDecimal.valueOf(1_000)) >= 0
                && second.to() - second.from() > 1) {
            for (long scale : new long[] {1_000_000_000L, 1_000_000L, 1_000L, 100L}) {
                BigDecimal scaled = value.multiply(BigDecimal.valueOf(scale));
                if (second.high().compareTo(BigDecimal.valueOf(scale)) >= 0
                        && scaled.compareTo(second.high()) < 0
                        && scaled.multiply(BigDecimal.valueOf(20)).compareTo(second.high()) > 0) {
                    return scaled;
                }
            }
        }
        return value;
    }

    /** "per day", "a day", "each month", "an hour", "daily". */
    private String per(int at) {
        String word = words.lower(at);
        if (word.equals("daily")
                || word.equals("weekly")
                || word.equals("nightly")
                || word.equals("monthly")
                || word.equals("annually")
                || word.equals("hourly")) {
            return "daily";
        }
        if (word.equals("per")
                || word.equals("a")
                || word.equals("an")
                || word.equals("each")
                || word.equals("every")) {
            String unit = words.lower(at + 1);
            return switch (unit) {
                case "day", "week", "month", "year", "hour", "minute", "night", "shift", "mile" -> unit;
                default -> "";
            };
        }
        return "";
    }
}
