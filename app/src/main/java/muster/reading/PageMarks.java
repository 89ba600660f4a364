package muster.reading;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Marks on a page's elements for what their classes say they are. The extraction of the article drops the classes
 * but keeps the marks.
 */
final class PageMarks {
    static final String ATTRIBUTE = "data-muster";
    static final String CAPTION = "caption";
    static final String FURNITURE = "furniture";

    private static final Pattern CAPTION_NAME =
            Pattern.compile("(?:^|[\\s_-])(?:caption|cutline)(?:$|[\\s_-])|[a-z]Caption\\b");
    private static final Pattern FURNITURE_NAME = Pattern.compile("(?:^|[\\s_-])(?:shar(?:e|ing)|social|newsletter"
            + "|related|read-?more|read-?next|watch-?next|promo|subscribe|sign-?up|byline|author|tags|breadcrumbs?"
            + "|advert(?:isement)?|sponsored|most-?(?:read|popular)|recirc|recommended|outbrain|taboola|timestamp"
            + "|print-?link|toolbar|video-?(?:meta|duration|label))(?:$|[\\s_-])");

    /** What no reader sees, or what only repeats the picture beside it. */
    private static final String UNSEEN = "script:not([type=application/ld+json]), style, template, noscript, [hidden],"
            + " [style~=(?i)display:\\s*none], .screen-reader-text, .sr-only, .visually-hidden, svg, button, select";

    /** Parts of the page around the report, by their own elements. */
    private static final String AROUND = "nav, aside, footer";

    private static final int MAX_CAPTION_LENGTH = 1500;
    private static final int MAX_FURNITURE_LENGTH = 600;

    private PageMarks() {}

    static void set(Document page) {
        page.select(UNSEEN).remove();
        int whole = page.text().length();
        for (Element around : page.select(AROUND)) {
            // A few sites put the article itself into such an element.
            if (around.text().length() * 2 < whole) {
                around.remove();
            }
        }
        for (Element element : page.select("figcaption, [class], [id]")) {
            String names = element.className() + " " + element.id();
            if (element.normalName().equals("figcaption")
                    || CAPTION_NAME.matcher(names).find() && isShort(element, MAX_CAPTION_LENGTH)) {
                element.attr(ATTRIBUTE, CAPTION);
            } else if (FURNITURE_NAME.matcher(names).find() && isShort(element, MAX_FURNITURE_LENGTH)) {
                element.attr(ATTRIBUTE, FURNITURE);
            }
        }
    }

    /** Names like "with-caption" or "author-page" also stand on what holds a whole article. */
    private static boolean isShort(Element element, int length) {
        return element.select("p").size() <= 3
                && element.select("h1").isEmpty()
                && element.text().length() <= length;
    }
}
