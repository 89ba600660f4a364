package muster.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.export.Layout;
import org.jspecify.annotations.Nullable;

/**
 * A row of the answer in words for people.
 *
 * @param row a row of {@link PictureTable}, by names
 */
public record AnswerWords(Map<String, @Nullable Object> row) {

    /** What is counted, of whom, where: {@code active-duty troops, in place, Texas}. */
    public String what() {
        if (!isFigure()) {
            return Stream.of(plain("kind"), plain("type"), places())
                    .filter(words -> !words.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        String counted =
                text("counted").isEmpty() ? text("subject") : text("counted").replaceFirst("^how many ", "");
        String named = (component() + " " + counted).strip();
        return Stream.of(named, text("scope"), meant(), places())
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The answer itself: a number with its unit; of what is no number, how it stands. */
    public String value() {
        if (!isFigure()) {
            return plain("state").isEmpty() ? "told" : plain("state");
        }
        return row.get("best") instanceof BigDecimal best ? written(best) : "nothing";
    }

    /** From the least to the most that it may be. */
    String range() {
        String low = row.get("low") instanceof BigDecimal number ? written(number) : "any";
        String high = row.get("high") instanceof BigDecimal number ? written(number) : "any";
        return low.equals(high) ? low : low + " to " + high;
    }

    boolean isFigure() {
        return "figure".equals(row.get("kind"));
    }

    private String written(BigDecimal number) {
        String unit = text("unit");
        return switch (unit) {
            case "person", "item" -> Layout.number(number);
            case "USD" -> "$" + Layout.number(number);
            case "percent" -> Layout.number(number) + " %";
            default -> Layout.number(number) + " " + unit + (number.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
        };
    }

    private String component() {
        return switch (text("component")) {
            case "active" -> "active-duty";
            case "guard" -> "National Guard";
            case "reserve" -> "Reserve";
            default -> "";
        };
    }

    /** A level needs no word for being one. */
    private String meant() {
        String state = plain("rung").isEmpty() ? plain("status") : plain("rung");
        String reading = switch (text("reading")) {
            case "increase" -> "added";
            case "decrease" -> "taken away";
            case "rate" -> "in a span of time";
            case "cumulative" -> "in all so far";
            case "share" -> "as a share";
            default -> "";
        };
        return Stream.of(reading, state).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
    }

    private String places() {
        return row.get("places") instanceof List<?> places
                ? places.stream().map(Objects::toString).collect(Collectors.joining(" and "))
                : "";
    }

    private String plain(String field) {
        return text(field).replace('-', ' ').toLowerCase(Locale.ROOT);
    }

    private String text(String field) {
        return Objects.toString(row.get(field), "");
    }
}
