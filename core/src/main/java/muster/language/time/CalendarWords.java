package muster.language.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import muster.language.time.TimeExpression.Part;
import muster.text.WordMap;
import org.jspecify.annotations.Nullable;

/** Names of months, weekdays and seasons, and of their parts. */
public final class CalendarWords {
    private static final WordMap<Integer> MONTHS = WordMap.of(months());
    private static final WordMap<DayOfWeek> WEEKDAYS = WordMap.of(weekdays());

    private static Map<String, Integer> months() {
        Map<String, Integer> numbers = new HashMap<>();
        String[] months = {
            "january jan jan.",
            "february feb feb.",
            "march mar mar.",
            "april apr apr.",
            "may",
            "june jun jun.",
            "july jul jul.",
            "august aug aug.",
            "september sep sep. sept sept.",
            "october oct oct.",
            "november nov nov.",
            "december dec dec."
        };
        for (int i = 0; i < months.length; i++) {
            for (String name : months[i].split(" ")) {
                numbers.put(name, i + 1);
            }
        }
        return numbers;
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> weekdays = new HashMap<>();
        String[] days = {
            "monday mon mon.",
            "tuesday tue tue. tues tues.",
            "wednesday wed wed.",
            "thursday thu thu. thur thurs thurs.",
            "friday fri fri.",
            "saturday sat sat.",
            "sunday sun sun."
        };
        for (int i = 0; i < days.length; i++) {
            for (String name : days[i].split(" ")) {
                weekdays.put(name, DayOfWeek.of(i + 1));
            }
        }
        return weekdays;
    }

    private CalendarWords() {}

    /** 1 to 12, or 0. */
    public static int month(String lower) {
        return MONTHS.getOrDefault(lower, 0);
    }

    public static @Nullable DayOfWeek weekday(String lower) {
        return WEEKDAYS.get(lower);
    }

    /** The first month of a season on the northern half, or 0. */
    public static int season(String lower) {
        return switch (lower) {
            case "spring" -> 3;
            case "summer" -> 6;
            case "autumn", "fall" -> 9;
            case "winter" -> 12;
            default -> 0;
        };
    }

    public static String seasonCode(String lower) {
        return switch (lower) {
            case "spring" -> "SP";
            case "summer" -> "SU";
            case "winter" -> "WI";
            default -> "FA";
        };
    }

    /** The part of a stretch that a word names; the whole for any other word. */
    static Part part(String lower) {
        return switch (lower) {
            case "early", "start", "beginning", "opening" -> Part.START;
            case "mid", "middle" -> Part.MID;
            case "late", "later", "end", "close" -> Part.END;
            default -> Part.WHOLE;
        };
    }

    /** The TIMEX3 value of a part of a day. */
    static String daypart(String lower) {
        return switch (lower) {
            case "morning" -> "TMO";
            case "afternoon" -> "TAF";
            case "evening" -> "TEV";
            case "noon", "midday" -> "T12";
            default -> "TNI";
        };
    }
}
