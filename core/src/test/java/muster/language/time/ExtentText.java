package muster.language.time;

import org.jspecify.annotations.Nullable;

/** What words of time cover, as a text: "2018-11-15/2018-11-16", "../2020-01-01", "07:30", seconds for a length. */
public final class ExtentText {
    private ExtentText() {}

    public static String of(Extent extent) {
        return switch (extent) {
            case Extent.Days days -> text(days.begin()) + "/" + text(days.end());
            case Extent.Hours hours -> point(hours.begin(), hours.end());
            case Extent.Moments moments -> point(moments.begin(), moments.end());
            case Extent.Lasting lasting -> lasting.seconds().toPlainString();
            case Extent.Recurring recurring -> recurring.value();
            case Extent.Unresolved unresolved -> "";
        };
    }

    private static String point(@Nullable Object begin, @Nullable Object end) {
        return begin != null && begin.equals(end) ? text(begin) : text(begin) + "/" + text(end);
    }

    private static String text(@Nullable Object at) {
        return at == null ? ".." : at.toString();
    }
}
