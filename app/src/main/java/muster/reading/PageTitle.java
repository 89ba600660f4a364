package muster.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The headline of a page's article: its {@code <h1>} where that is one, else what the metadata say. */
final class PageTitle {
    /** Where an {@code <h1>} is the outlet's name. */
    private static final String OUTLET =
            "[class*=logo], [class*=site-title], [class*=site-name], [class*=brand], [class*=masthead], nav, footer";

    private static final int MIN_WORDS = 3;

    private PageTitle() {}

    /**
     * Finds the headline.
     *
     * @param publisher the outlet's name, which pages append to their titles; empty where it is not known
     */
    static Optional<String> of(Document page, JsonLd data, String publisher) {
        Optional<String> said = Stream.of(
                        PageMetadata.meta(page, "og:title"), data.headline(), PageMetadata.meta(page, "twitter:title"))
                .flatMap(Optional::stream)
                .map(words -> withoutOutlet(words, publisher))
                .findFirst();
        String title = Words.normal(page.title());
        List<String> headings = page.select("h1").stream()
                .filter(h1 -> h1.closest(OUTLET) == null)
                .map(Element::text)
                .map(Words::normal)
                .filter(words -> !words.isEmpty() && !words.equalsIgnoreCase(publisher))
                .toList();
        return headings.stream()
                .filter(words -> contains(said.orElse(title), words))
                .max(Comparator.comparingInt(String::length))
                .or(() -> said)
                .or(() -> headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty())
                .or(() -> Optional.of(withoutOutlet(title, publisher)))
                .map(Words::normal)
                .filter(words -> !words.isEmpty());
    }

    private static boolean contains(String whole, String part) {
        return whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }

    /** Drops what stands after the last separator where it is the outlet's name, or where enough is left. */
    private static String withoutOutlet(String title, String publisher) {
        String[] parts = title.split("\\s+[-|\u2013\u2014\u00bb\u00b7:]\\s+(?=[^-|\u2013\u2014\u00bb\u00b7]*$)", 2);
        if (parts.length < 2) {
            return title;
        }
        boolean named = !publisher.isEmpty() && contains(parts[1], publisher);
        boolean enough = publisher.isEmpty()
                && parts[0].split("\\s+").length >= MIN_WORDS
                && parts[1].length() < parts[0].length();
        return named || enough ? parts[0] : title;
    }
}
