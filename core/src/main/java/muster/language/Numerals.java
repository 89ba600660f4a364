package muster.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.text.Token;
import muster.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence: digits, words, scales, plural magnitudes and fractions. */
public final class Numerals {
    private static final Map<String, Integer> SMALL = new HashMap<>();
    private static final Map<String, BigDecimal> SCALES = new HashMap<>();
    private static final Map<String, BigDecimal> SUFFIXES = new HashMap<>();
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    static {
        String[] units =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < units.length; i++) {
            SMALL.put(units[i], i);
        }
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            SMALL.put(tens[i], 20 + 10 * i);
        }
        SMALL.put("fourty", 40);
        SCALES.put("thousand", BigDecimal.valueOf(1_000));
        SCALES.put("million", BigDecimal.valueOf(1_000_000));
        SCALES.put("billion", BigDecimal.valueOf(1_000_000_000L));
        SCALES.put("trillion", BigDecimal.valueOf(1_000_000_000_000L));
        SUFFIXES.put("k", BigDecimal.valueOf(1_000));
        SUFFIXES.put("m", BigDecimal.valueOf(1_000_000));
        SUFFIXES.put("mn", BigDecimal.valueOf(1_000_000));
        SUFFIXES.put("mm", BigDecimal.valueOf(1_000_000));
        SUFFIXES.put("mln", BigDecimal.valueOf(1_000_000));
        SUFFIXES.put("b", BigDecimal.valueOf(1_000_000_000L));
        SUFFIXES.put("bn", BigDecimal.valueOf(1_000_000_000L));
        SUFFIXES.put("bln", BigDecimal.valueOf(1_000_000_000L));
        SUFFIXES.put("t", BigDecimal.valueOf(1_000_000_000_000L));
        SUFFIXES.put("tn", BigDecimal.valueOf(1_000_000_000_000L));
    }

    private final List<Token> tokens;

    public Numerals(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether the word alone is a cardinal or a scale. */
    static boolean isNumberWord(String lower) {
        return SMALL.containsKey(lower)
                || SCALES.containsKey(lower)
                || lower.equals("hundred")
                || lower.equals("dozen");
    }

    /** The longest numeral that starts at a token, or null. */
    public @Nullable Numeral at(int i) {
        Token token = tokens.get(i);
        if (token.isNumber()) {
            return digits(i);
        }
        if (token.form().length() == 1 && "½¼¾".indexOf(token.form().charAt(0)) >= 0) {
            return exact(i, i + 1, fractionSign(token), Numeral.Form.DIGITS);
        }
        if (!token.isWord()) {
            return null;
        }
        Numeral vague = magnitude(i);
        if (vague != null) {
            return vague;
        }
        Numeral fraction = fraction(i);
        return fraction != null ? fraction : words(i);
    }

    private static BigDecimal fractionSign(Token token) {
        return switch (token.form()) {
            case "½" -> new BigDecimal("0.5");
            case "¼" -> new BigDecimal("0.25");
            default -> new BigDecimal("0.75");
        };
    }

    private static Numeral exact(int from, int to, BigDecimal value, Numeral.Form form) {
        return new Numeral(from, to, value, value, false, form);
    }

    private String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    private boolean glued(int i) {
        return i < tokens.size() && tokens.get(i).glued();
    }

    private @Nullable Numeral digits(int i) {
        String form = tokens.get(i).form().replaceAll("[,\u00A0\u202F\u2009]", "");
        if (form.indexOf('.') != form.lastIndexOf('.') || form.length() > 18) {
            return null;
        }
        BigDecimal value;
        try {
            value = new BigDecimal(form);
        } catch (NumberFormatException e) {
            return null;
        }
        int to = i + 1;
        while (spacedThousand(i, to)) {
            value = value.multiply(BigDecimal.valueOf(1_000))
                    .add(new BigDecimal(tokens.get(to).form()));
            to++;
        }
        if (glued(to)
                && tokens.get(to).kind() == TokenKind.SYMBOL
                && "½¼¾".contains(tokens.get(to).form())) {
            value = value.add(fractionSign(tokens.get(to)));
            to++;
        }
        if (glued(to) && tokens.get(to).isWord()) {
            BigDecimal suffix = SUFFIXES.get(lower(to));
            boolean single = lower(to).length() == 1;
            boolean capital = tokens.get(to).isCapitalized();
            if (suffix != null && (!single || capital || lower(to).equals("k") || moneyBefore(i))) {
                return exact(i, to + 1, value.multiply(suffix), Numeral.Form.DIGITS);
            }
        }
        int scaleAt = tokens.size() > to && tokens.get(to).isHyphen() && glued(to) && SCALES.containsKey(lower(to + 1))
                ? to + 1
                : to;
        if (scaleAt < tokens.size()) {
            BigDecimal scale = scale(lower(scaleAt));
            if (scale != null) {
                return exact(i, scaleAt + 1, value.multiply(scale), Numeral.Form.DIGITS);
            }
            if (lower(scaleAt).equals("hundred")) {
                return exact(i, scaleAt + 1, value.multiply(HUNDRED), Numeral.Form.DIGITS);
            }
            if (lower(scaleAt).equals("dozen")) {
                return exact(i, scaleAt + 1, value.multiply(TWELVE), Numeral.Form.DIGITS);
            }
            if (SUFFIXES.containsKey(lower(scaleAt))
                    && lower(scaleAt).length() > 1
                    && !lower(scaleAt).equals("mm")
                    && moneyBefore(i)) {
                return exact(i, scaleAt + 1, value.multiply(SUFFIXES.get(lower(scaleAt))), Numeral.Form.DIGITS);
            }
        }
        return exact(i, to, value, Numeral.Form.DIGITS);
    }

    /** "15 000": three digits behind one space go with the one to three digits before it. */
    private boolean spacedThousand(int first, int at) {
        if (at >= tokens.size()
                || !tokens.get(at).isNumber()
                || tokens.get(at).glued()
                || tokens.get(at).form().length() != 3) {
            return false;
        }
        Token before = tokens.get(at - 1);
        boolean open =
                at == first + 1 ? before.form().length() <= 3 && !before.form().startsWith("0") : true;
        boolean dated = first > 0
                && tokens.get(first - 1).isWord()
                && tokens.get(first - 1).isCapitalized()
                && !tokens.get(first - 1).glued()
                && first > 1;
        return open
                && tokens.get(at).begin() - before.end() == 1
                && before.form().chars().allMatch(Character::isDigit)
                && tokens.get(at).form().chars().allMatch(Character::isDigit)
                && !dated;
    }

    private static @Nullable BigDecimal scale(String lower) {
        return SCALES.get(lower);
    }

    private boolean moneyBefore(int i) {
        return i > 0
                && tokens.get(i - 1).kind() == TokenKind.SYMBOL
                && Currency.ofSign(tokens.get(i - 1).form()) != null;
    }

    /** Cardinals in words: "twenty-one hundred", "one and a half million", "a hundred". */
    private @Nullable Numeral words(int i) {
        int at = i;
        boolean article = false;
        if (lower(at).equals("a") || lower(at).equals("an")) {
            if (!startsScale(at + 1)) {
                return null;
            }
            article = true;
            at++;
        }
        long total = 0;
        long current = article ? 1 : 0;
        boolean any = article;
        boolean small = article;
        int to = at;
        BigDecimal result = null;
        while (at < tokens.size()) {
            String word = lower(at);
            Integer value = SMALL.get(word);
            if (value != null && (!small || fits(current, value))) {
                current += value;
                any = true;
                small = true;
            } else if (word.equals("hundred") && any && current > 0 && current < 100) {
                current *= 100;
                small = false;
            } else if (word.equals("dozen") && any && current > 0 && current < 100) {
                current *= 12;
                to = at + 1;
                break;
            } else if (SCALES.containsKey(word) && any && current > 0) {
                total += current * SCALES.get(word).longValueExact();
                current = 0;
                small = false;
            } else {
                BigDecimal half = halfMore(at, current);
                if (half != null) {
                    int scaleAt = at + 3;
                    BigDecimal scale = scale(lower(scaleAt));
                    result = half.multiply(scale == null ? BigDecimal.ONE : scale);
                    to = scale == null ? scaleAt : scaleAt + 1;
                    break;
                }
                if (word.equals("and") && any && !small && SMALL.containsKey(lower(at + 1)) && total + current > 0) {
                    at++;
                    continue;
                }
                break;
            }
            to = at + 1;
            at = tokens.size() > to && tokens.get(to).isHyphen() && glued(to) && continues(to + 1) ? to + 1 : to;
        }
        if (!any || to <= i) {
            return null;
        }
        return exact(i, to, result != null ? result : BigDecimal.valueOf(total + current), Numeral.Form.WORDS);
    }

    private boolean startsScale(int i) {
        String word = lower(i);
        return word.equals("hundred") || word.equals("dozen") || SCALES.containsKey(word);
    }

    private boolean continues(int i) {
        return SMALL.containsKey(lower(i)) || startsScale(i);
    }

    private static boolean fits(long current, int value) {
        long last = current % 100;
        return value > 0 && value < 10 && last >= 20 && last % 10 == 0
                || last == 0 && current > 0 && value > 0 && current >= 100;
    }

    /** "two and a half": the value with the half, or null. */
    private @Nullable BigDecimal halfMore(int at, long current) {
        if (current > 0
                && lower(at).equals("and")
                && lower(at + 1).equals("a")
                && lower(at + 2).equals("half")) {
            return BigDecimal.valueOf(current).add(new BigDecimal("0.5"));
        }
        return null;
    }

    /** Plural magnitudes and vague counts. */
    private @Nullable Numeral magnitude(int i) {
        String word = lower(i);
        int at = i;
        if (word.equals("many") || word.equals("countless") || word.equals("untold")) {
            Numeral inner = i + 1 < tokens.size() ? plural(i + 1) : null;
            return inner == null
                    ? null
                    : new Numeral(i, inner.to(), inner.low(), inner.high(), true, Numeral.Form.VAGUE);
        }
        Numeral plural = plural(i);
        if (plural != null) {
            return plural;
        }
        if (word.equals("a") || word.equals("an")) {
            at++;
            word = lower(at);
            if (word.equals("few")
                    || word.equals("couple")
                    || word.equals("handful")
                    || word.equals("pair")
                    || word.equals("half")
                    || word.equals("good") && lower(at + 1).equals("dozen")) {
                Numeral inner = vague(at, i);
                return inner;
            }
            return null;
        }
        if (word.equals("several")
                || word.equals("few") && multiplied(at + 1) != null
                || word.equals("half")
                || word.equals("couple") && i > 0) {
            return vague(at, i);
        }
        return null;
    }

    private @Nullable Numeral plural(int i) {
        String word = lower(i);
        String of = lower(i + 1).equals("of") ? lower(i + 2) : "";
        return switch (word) {
            case "tens" ->
                switch (of) {
                    case "thousands" -> span(i, i + 3, 20_000L, 99_999L);
                    case "millions" -> span(i, i + 3, 20_000_000L, 99_999_999L);
                    case "billions" -> span(i, i + 3, 20_000_000_000L, 99_999_999_999L);
                    default -> null;
                };
            case "scores" -> of.isEmpty() ? null : span(i, i + 1, 40, 199);
            case "dozens" -> span(i, i + 1, 24, 99);
            case "hundreds" ->
                switch (of) {
                    case "thousands" -> span(i, i + 3, 200_000L, 999_999L);
                    case "millions" -> span(i, i + 3, 200_000_000L, 999_999_999L);
                    case "billions" -> span(i, i + 3, 200_000_000_000L, 999_999_999_999L);
                    default -> span(i, i + 1, 200, 999);
                };
            case "thousands" -> span(i, i + 1, 2_000, 9_999);
            case "millions" -> span(i, i + 1, 2_000_000L, 9_999_999L);
            case "billions" -> span(i, i + 1, 2_000_000_000L, 9_999_999_999L);
            default -> null;
        };
    }

    private static Numeral span(int from, int to, long low, long high) {
        return new Numeral(from, to, BigDecimal.valueOf(low), BigDecimal.valueOf(high), true, Numeral.Form.VAGUE);
    }

    /** Several, a few, a handful, a couple, a pair, half a dozen; at stands behind the article. */
    private @Nullable Numeral vague(int at, int from) {
        String word = lower(at);
        int next = at + 1;
        if (lower(next).equals("of") && word.equals("couple")) {
            next++;
        }
        BigDecimal times = multiplied(next);
        return switch (word) {
            case "several", "few" ->
                times == null
                        ? span(from, at + 1, 3, 9)
                        : new Numeral(
                                from,
                                next + 1,
                                times.multiply(BigDecimal.valueOf(3)),
                                times.multiply(BigDecimal.valueOf(9)),
                                true,
                                Numeral.Form.VAGUE);
            case "handful" -> span(from, at + 1, 3, 9);
            case "couple" ->
                times == null
                        ? exact(from, at + 1, BigDecimal.TWO, Numeral.Form.WORDS)
                        : new Numeral(
                                from,
                                next + 1,
                                times.multiply(BigDecimal.TWO),
                                times.multiply(BigDecimal.TWO),
                                true,
                                Numeral.Form.VAGUE);
            case "pair" -> exact(from, at + 1, BigDecimal.TWO, Numeral.Form.WORDS);
            case "half" -> halfOf(at, from);
            case "good" -> exact(from, at + 2, TWELVE, Numeral.Form.WORDS);
            default -> null;
        };
    }

    private @Nullable BigDecimal multiplied(int i) {
        return switch (lower(i)) {
            case "hundred", "hundreds" -> HUNDRED;
            case "dozen", "dozens" -> TWELVE;
            case "thousand", "thousands" -> BigDecimal.valueOf(1_000);
            case "million", "millions" -> BigDecimal.valueOf(1_000_000);
            case "billion", "billions" -> BigDecimal.valueOf(1_000_000_000L);
            default -> null;
        };
    }

    /** Half a million, half-dozen; null where half is a share of its own. */
    private @Nullable Numeral halfOf(int at, int from) {
        int next = at + 1;
        if (next < tokens.size() && tokens.get(next).isHyphen()) {
            next++;
        }
        if (lower(next).equals("a") || lower(next).equals("an")) {
            next++;
        }
        BigDecimal times = multiplied(next);
        if (times != null && !lower(next).endsWith("s")) {
            return exact(from, next + 1, times.multiply(new BigDecimal("0.5")), Numeral.Form.WORDS);
        }
        return null;
    }

    /** Fractions, as percent: half, a third, two-thirds, three quarters. */
    private @Nullable Numeral fraction(int i) {
        int at = i;
        int over = 1;
        String word = lower(i);
        if (word.equals("a") || word.equals("one")) {
            at++;
        } else if (SMALL.containsKey(word) && SMALL.get(word) > 1 && SMALL.get(word) < 10) {
            over = SMALL.get(word);
            at++;
        }
        boolean counted = at > i;
        if (counted && at < tokens.size() && tokens.get(at).isHyphen()) {
            at++;
        }
        boolean plural = over > 1;
        int under = switch (lower(at)) {
            case "half" -> plural ? 0 : 2;
            case "halves" -> plural ? 2 : 0;
            case "third" -> counted && !plural ? 3 : 0;
            case "thirds" -> plural ? 3 : 0;
            case "quarter" -> counted && !plural ? 4 : 0;
            case "quarters", "fourths" -> plural ? 4 : 0;
            case "fourth" -> word.equals("one") ? 4 : 0;
            case "fifth" -> counted && !plural && shareFollows(at + 1) ? 5 : 0;
            case "fifths" -> plural ? 5 : 0;
            case "sixth" -> counted && !plural && shareFollows(at + 1) ? 6 : 0;
            case "tenth" -> counted && !plural && shareFollows(at + 1) ? 10 : 0;
            case "tenths" -> plural ? 10 : 0;
            default -> 0;
        };
        if (under == 0
                || at + 1 < tokens.size()
                        && tokens.get(at + 1).isHyphen()
                        && tokens.get(at + 1).glued()) {
            return null;
        }
        if (under == 3
                && !plural
                && !lower(at + 1).equals("of")
                && !lower(at + 1).equals("the")
                && !lower(at + 1).equals("are")
                && !word.equals("one")) {
            return null;
        }
        long percent = Math.round(100.0 * over / under);
        return new Numeral(
                i, at + 1, BigDecimal.valueOf(percent), BigDecimal.valueOf(percent), false, Numeral.Form.FRACTION);
    }

    private boolean shareFollows(int i) {
        return lower(i).equals("of")
                || lower(i).equals("the")
                || lower(i).equals("are")
                || lower(i).equals("were")
                || lower(i).isEmpty()
                || lower(i).equals(",")
                || lower(i).equals(".");
    }
}
