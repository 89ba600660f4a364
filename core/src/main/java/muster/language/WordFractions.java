package muster.language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import muster.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Fractions in words, with what is whole before them: "five eighths", "twenty and three fifths", "a trillionth". */
final class WordFractions {
    private static final WordMap<BigDecimal> PARTS = WordMap.of(parts());

    private final NumberTokens tokens;
    private final CardinalRun run;

    WordFractions(NumberTokens tokens, CardinalRun run) {
        this.tokens = tokens;
        this.run = run;
    }

    private static Map<String, BigDecimal> parts() {
        String[] names = {
            "third 3",
            "fourth 4",
            "quarter 4",
            "fifth 5",
            "sixth 6",
            "seventh 7",
            "eighth 8",
            "ninth 9",
            "tenth 10",
            "eleventh 11",
            "twelfth 12",
            "thirteenth 13",
            "fourteenth 14",
            "fifteenth 15",
            "sixteenth 16",
            "seventeenth 17",
            "eighteenth 18",
            "nineteenth 19",
            "twentieth 20",
            "thirtieth 30",
            "fortieth 40",
            "fiftieth 50",
            "sixtieth 60",
            "seventieth 70",
            "eightieth 80",
            "ninetieth 90",
            "hundredth 100",
            "thousandth 1000",
            "millionth 1000000",
            "billionth 1000000000",
            "trillionth 1000000000000"
        };
        Map<String, BigDecimal> parts = new HashMap<>();
        for (String name : names) {
            String[] cells = name.split(" ", -1);
            parts.put(cells[0], new BigDecimal(cells[1]));
            parts.put(cells[0] + "s", new BigDecimal(cells[1]));
        }
        parts.put("halves", BigDecimal.TWO);
        return parts;
    }

    /** The fraction that begins at a token, or null. */
    @Nullable
    WrittenNumber at(int i) {
        int end = runEnd(i);
        int name = end > i && tokens.isHyphen(end) ? end + 1 : end;
        if (end == i) {
            return null;
        }
        String word = tokens.lower(name);
        boolean first = word.equals("first") || word.equals("firsts");
        BigDecimal under = first ? BigDecimal.ONE : PARTS.get(word);
        if (under == null) {
            return null;
        }
        int tens = tensBefore(i, end);
        boolean compound = tens > 0 && under.compareTo(BigDecimal.TEN) < 0 && !word.startsWith("quarter");
        if (compound) {
            under = under.add(BigDecimal.valueOf(tens));
            end = tokens.isHyphen(end - 1) ? end - 2 : end - 1;
        } else if (first) {
            return null;
        }
        return over(i, end, under, name + 1, word.endsWith("s"));
    }

    /** Behind the words of cardinals, articles and joints that stand from a token on. */
    private int runEnd(int i) {
        int at = i;
        boolean article = tokens.is(i, "a") || tokens.is(i, "an");
        if (article) {
            at++;
        }
        while (isCardinal(at) || at > i && joins(at) && isCardinal(at + 1)) {
            at++;
        }
        return tokens.is(at, "and") && PARTS.containsKey(tokens.lower(at + 1)) && at > i ? at + 1 : at;
    }

    private boolean joins(int i) {
        return tokens.is(i, "and") || tokens.isHyphen(i);
    }

    private boolean isCardinal(int i) {
        return NumberWords.isNumberWord(tokens.lower(i)) && !tokens.is(i, "dozen");
    }

    /** The tens right before the name of the part, unless nothing would be left to count the parts; or 0. */
    private int tensBefore(int i, int end) {
        Integer value = NumberWords.cardinal(tokens.lower(end - 1));
        boolean counted = end - 1 > i && !tokens.is(end - 2, "and");
        return value != null && value >= 20 && counted ? value : 0;
    }

    private @Nullable WrittenNumber over(int i, int end, BigDecimal under, int to, boolean plural) {
        if (tokens.is(i, "a") || tokens.is(i, "an")) {
            if (end == i + 1) {
                return plural ? null : part(i, to, BigDecimal.ZERO, BigDecimal.ONE, under);
            }
        }
        WrittenNumber whole = run.cardinal(i, end);
        if (whole == null) {
            return null;
        }
        if (whole.to() < end && !tokens.is(whole.to(), "and")) {
            return namedByMore(whole, end, under, to);
        }
        int and = lastAnd(i, end);
        WrittenNumber before = and > 0 ? run.cardinal(i, and) : null;
        WrittenNumber counted = and > 0 ? run.cardinal(and + 1, end) : null;
        if (counted != null && before != null && before.to() == and && counted.to() == end) {
            boolean proper = counted.value().compareTo(under) < 0;
            if (proper) {
                return mixed(before, counted, under, to);
            }
        }
        boolean one = whole.value().compareTo(BigDecimal.ONE) == 0;
        return whole.to() == end && plural != one ? part(i, to, BigDecimal.ZERO, whole.value(), under) : null;
    }

    /** "one one hundred and fifth": the first cardinal counts, the second one is part of the name. */
    private @Nullable WrittenNumber namedByMore(WrittenNumber counted, int end, BigDecimal under, int to) {
        WrittenNumber more = run.cardinal(counted.to(), end);
        if (more == null) {
            return null;
        }
        boolean whole = more.to() == end || more.to() == end - 1 && tokens.is(end - 1, "and");
        return whole && more.value().compareTo(under) > 0
                ? part(counted.from(), to, BigDecimal.ZERO, counted.value(), under.add(more.value()))
                : null;
    }

    private int lastAnd(int i, int end) {
        for (int at = end - 1; at > i; at--) {
            if (tokens.is(at, "and")) {
                return at;
            }
        }
        return 0;
    }

    /** "one hundred and three quarters"; behind a million the parts are parts of a million, or of the scale that follows. */
    private WrittenNumber mixed(WrittenNumber before, WrittenNumber counted, BigDecimal under, int to) {
        BigDecimal own = NumberWords.scale(tokens.lower(before.to() - 1));
        BigDecimal next = NumberWords.scale(tokens.lower(to));
        if (next != null && own == null && next.compareTo(before.value()) > 0) {
            // "Two and two fifths million": the scale is of both.
            WrittenNumber both = part(before.from(), to + 1, before.value(), counted.value(), under);
            return both.until(to + 1, both.value().multiply(next));
        }
        BigDecimal scale = next != null ? next : own != null ? own : BigDecimal.ONE;
        return part(
                before.from(),
                next != null ? to + 1 : to,
                before.value(),
                counted.value().multiply(scale),
                under);
    }

    private static WrittenNumber part(int from, int to, BigDecimal whole, BigDecimal over, BigDecimal under) {
        return new WrittenNumber(from, to, whole.add(over.divide(under, NumberWords.PRECISION)));
    }
}
