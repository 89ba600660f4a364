package muster.language.time;

import java.util.NavigableMap;
import java.util.TreeMap;
import muster.language.time.TimeExpression.MonthDay;
import muster.language.time.TimeExpression.Part;
import muster.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Days with a name that fall on the same date each year. */
final class Holidays {
    private static final int LONGEST = 4;

    private static final NavigableMap<String, MonthDay> DAYS = load();

    private Holidays() {}

    /** The longest name that begins at a token, or null. */
    static @Nullable Found at(Glance glance, int i) {
        if (!glance.isCapitalized(i)) {
            return null;
        }
        Found longest = null;
        StringBuilder name = new StringBuilder();
        for (int at = i; at < i + LONGEST && glance.token(at) != null; at++) {
            boolean ending =
                    glance.lower(at).startsWith("'") || glance.lower(at).startsWith("’");
            name.append(name.isEmpty() || ending ? "" : " ")
                    .append(glance.lower(at).replace('’', '\''));
            String begun = name.toString();
            String next = DAYS.ceilingKey(begun);
            if (next == null || !next.startsWith(begun)) {
                break;
            }
            MonthDay day = DAYS.get(begun);
            if (day != null) {
                longest = new Found(at + 1, "time.holiday", day);
            }
        }
        // "Christmas Island" is a place.
        return longest != null && glance.lower(longest.to()).equals("island") ? null : longest;
    }

    private static NavigableMap<String, MonthDay> load() {
        NavigableMap<String, MonthDay> days = new TreeMap<>();
        for (String line : Vocabulary.lines(Holidays.class, "holidays.tsv")) {
            String[] cells = line.split("\t", -1);
            int month = Integer.parseInt(cells[1].substring(0, 2));
            int day = Integer.parseInt(cells[1].substring(3));
            days.put(cells[0], new MonthDay(month, day, 0, Part.WHOLE));
        }
        return days;
    }
}
