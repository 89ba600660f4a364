package muster.language;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import muster.text.Token;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Numbers that begin with digits: 1.2b, 10 1/2, 1.3x10^6, 12,34,567.89, "3 million and a half", "3 hundred and 21". */
final class DigitExpressions {
    private static final Map<String, BigDecimal> SUFFIXES = Map.ofEntries(
            Map.entry("k", new BigDecimal("1e3")),
            Map.entry("m", new BigDecimal("1e6")),
            Map.entry("mm", new BigDecimal("1e6")),
            Map.entry("mil", new BigDecimal("1e6")),
            Map.entry("mln", new BigDecimal("1e6")),
            Map.entry("b", new BigDecimal("1e9")),
            Map.entry("bn", new BigDecimal("1e9")),
            Map.entry("bln", new BigDecimal("1e9")),
            Map.entry("g", new BigDecimal("1e9")),
            Map.entry("t", new BigDecimal("1e12")),
            Map.entry("tln", new BigDecimal("1e12")),
            Map.entry("tn", new BigDecimal("1e12")));

    /** Suffixes that are letters of something else unless they are capitals. */
    private static final WordSet CAPITAL = WordSet.of("m", "g", "t");

    private static final Pattern EXPONENT = Pattern.compile("(?:e|x10)(\\d{0,2})");
    private static final int LARGEST_PART = 100;

    private final NumberTokens tokens;
    private final WordNumbers words;
    private final CardinalRun run;

    DigitExpressions(NumberTokens tokens, WordNumbers words) {
        this.tokens = tokens;
        this.words = words;
        this.run = new CardinalRun(tokens);
    }

    @Nullable
    WrittenNumber at(int i) {
        WrittenNumber digits = digits(i);
        if (digits == null) {
            return null;
        }
        WrittenNumber power = power(digits);
        if (power.to() > digits.to()) {
            return power;
        }
        WrittenNumber number = scaled(parts(digits));
        Token next = tokens.at(number.to());
        if (next == null || !next.glued() || !next.isWord() || next.lower().startsWith("'")) {
            return number;
        }
        return Currency.isCode(next.lower()) ? number : null;
    }

    /** The digits themselves with their separators. */
    private @Nullable WrittenNumber digits(int i) {
        boolean point = tokens.is(i, ".");
        Token before = tokens.at(i - 1);
        if (point && (!tokens.glued(i + 1) || before != null && tokens.glued(i))) {
            return null;
        }
        Token token = tokens.at(point ? i + 1 : i);
        if (token == null || !token.isNumber()) {
            return null;
        }
        if (point) {
            return new WrittenNumber(i, i + 2, new BigDecimal("0." + token.form()));
        }
        WrittenNumber separated = separated(i, token);
        if (separated != null) {
            return separated;
        }
        BigDecimal value = DigitNumbers.value(token.form());
        if (value == null) {
            return null;
        }
        int to = i + 1;
        while (isSpacedThousand(i, to)) {
            value = value.multiply(NumberWords.THOUSAND).add(new BigDecimal(tokens.lower(to)));
            to++;
        }
        return new WrittenNumber(i, to, value);
    }

    /** "12,34,567.89" as in India, "1.111,11" as on the continent. */
    private @Nullable WrittenNumber separated(int i, Token first) {
        StringBuilder written = new StringBuilder(first.form());
        int to = i + 1;
        while (!(tokens.is(i - 1, ",") && tokens.glued(i))
                && tokens.is(to, ",")
                && tokens.glued(to)
                && tokens.glued(to + 1)
                && isNumber(to + 1)) {
            written.append(',').append(tokens.lower(to + 1));
            to += 2;
        }
        if (to == i + 1) {
            return null;
        }
        String form = written.toString();
        if (form.matches("\\d{1,2}(,\\d{2})+,\\d{3}(\\.\\d+)?")) {
            return new WrittenNumber(i, to, new BigDecimal(form.replace(",", "")));
        }
        return form.matches("(\\d{1,3}(\\.\\d{3})+|\\d{1,3}),\\d{1,2}")
                ? new WrittenNumber(i, to, new BigDecimal(form.replace(".", "").replace(',', '.')))
                : null;
    }

    private boolean isNumber(int i) {
        Token token = tokens.at(i);
        return token != null && token.isNumber();
    }

    private boolean isSpacedThousand(int first, int at) {
        Token token = tokens.at(at);
        Token before = tokens.at(at - 1);
        if (token == null || before == null) {
            return false;
        }
        boolean three = token.isNumber() && token.form().matches("\\d{3}(\\.\\d+)?") && !token.glued();
        boolean open = at > first + 1 || before.form().matches("[1-9]\\d{0,2}");
        return three && open && token.begin() - before.end() == 1;
    }

    /** 1e10, 12.32e+14, 1.3x10^6, 1.1^23. */
    private WrittenNumber power(WrittenNumber digits) {
        int at = digits.to();
        if (!tokens.glued(at)) {
            return digits;
        }
        Matcher exponent = EXPONENT.matcher(tokens.lower(at));
        boolean ten = exponent.matches();
        boolean caret = tokens.is(ten ? at + 1 : at, "^");
        if (ten && !exponent.group(1).isEmpty() && !caret) {
            return digits.until(at + 1, digits.value().scaleByPowerOfTen(Integer.parseInt(exponent.group(1))));
        }
        if (!ten && !caret) {
            return digits;
        }
        int sign = caret ? (ten ? at + 2 : at + 1) : at + 1;
        boolean negative = tokens.is(sign, "-");
        int number = negative || tokens.is(sign, "+") ? sign + 1 : sign;
        if (!isNumber(number) || !tokens.lower(number).matches("\\d{1,2}")) {
            return digits;
        }
        int power = Integer.parseInt(tokens.lower(number)) * (negative ? -1 : 1);
        return digits.until(
                number + 1,
                ten ? digits.value().scaleByPowerOfTen(power) : digits.value().pow(power, NumberWords.PRECISION));
    }

    /** 3/4, 10 1/2, 2½. */
    private WrittenNumber parts(WrittenNumber whole) {
        BigDecimal sign = NumberWords.fractionSign(tokens.lower(whole.to()));
        if (sign != null) {
            return whole.until(whole.to() + 1, whole.value().add(sign));
        }
        BigDecimal alone = part(whole.from());
        if (alone != null) {
            return whole.until(whole.from() + 3, alone);
        }
        BigDecimal more = tokens.glued(whole.to()) ? null : part(whole.to());
        return more == null || more.compareTo(BigDecimal.ONE) >= 0
                ? whole
                : whole.until(whole.to() + 3, whole.value().add(more));
    }

    /** The value of 3/4 at a token, where nothing else is glued to it; or null. */
    @Nullable
    BigDecimal part(int i) {
        boolean slash =
                isNumber(i) && tokens.is(i + 1, "/") && tokens.glued(i + 1) && tokens.glued(i + 2) && isNumber(i + 2);
        if (!slash
                || tokens.is(i + 3, "/")
                || tokens.is(i - 1, "/")
                || !tokens.lower(i + 2).matches("[1-9]\\d{0,2}")) {
            return null;
        }
        BigDecimal under = new BigDecimal(tokens.lower(i + 2));
        return under.intValue() > LARGEST_PART || !tokens.lower(i).matches("\\d{1,2}")
                ? null
                : new BigDecimal(tokens.lower(i)).divide(under, NumberWords.PRECISION);
    }

    /** Scales and suffixes behind the digits, and smaller numbers behind a scale. */
    private WrittenNumber scaled(WrittenNumber number) {
        int at = number.to();
        BigDecimal suffix = suffix(at);
        if (suffix != null) {
            return number.until(at + 1, number.value().multiply(suffix));
        }
        BigDecimal scale = scale(at);
        if (scale == null) {
            return number;
        }
        WrittenNumber whole = number.until(at + 1, number.value().multiply(scale));
        BigDecimal again = scale(whole.to());
        while (again != null && !tokens.is(whole.to(), "hundred")) {
            whole = whole.until(whole.to() + 1, whole.value().multiply(again));
            again = scale(whole.to());
        }
        WrittenNumber mixed = words.andPart(whole);
        return mixed.to() > whole.to() ? mixed : more(whole, scale);
    }

    private @Nullable BigDecimal scale(int at) {
        return switch (tokens.lower(at)) {
            case "hundred" -> NumberWords.HUNDRED;
            case "dozen", "dozens", "dz", "dzs", "doz", "dozs" -> NumberWords.DOZEN;
            default -> NumberWords.scale(tokens.lower(at));
        };
    }

    private @Nullable BigDecimal suffix(int at) {
        Token token = tokens.at(at);
        if (token == null) {
            return null;
        }
        BigDecimal suffix = SUFFIXES.get(token.lower());
        boolean capital = token.isCapitalized() || !CAPITAL.contains(token.lower());
        return capital ? suffix : null;
    }

    /** "4 thousand 3 hundred and 21": what is smaller than the scale goes on with it. */
    private WrittenNumber more(WrittenNumber whole, BigDecimal scale) {
        int at = tokens.is(whole.to(), "and") ? whole.to() + 1 : whole.to();
        WrittenNumber rest = isNumber(at) ? at(at) : run.cardinal(at);
        if (rest == null) {
            return whole;
        }
        boolean fits = rest.value().signum() > 0
                && rest.value().compareTo(scale) < 0
                && rest.value().stripTrailingZeros().scale() <= 0
                && scale.compareTo(NumberWords.DOZEN) != 0;
        return fits ? whole.until(rest.to(), whole.value().add(rest.value())) : whole;
    }
}
