package muster.extract;

import java.time.LocalDate;
import java.util.List;
import muster.claim.Figure;
import muster.claim.Ground;
import muster.claim.Link;
import muster.pack.Pack;
import org.jspecify.annotations.Nullable;

/** A report of a few sentences, read with the bundled pack. */
record ShortReport(List<Figure> figures) {
    /** A Wednesday. */
    static final LocalDate PUBLISHED = LocalDate.of(2021, 5, 12);

    private static final Extractor EXTRACTOR = new Extractor(Pack.bundled());

    static ShortReport of(String text) {
        return read(text, PUBLISHED);
    }

    /** A report of which nobody knows when it appeared. */
    static ShortReport undated(String text) {
        return read(text, null);
    }

    private static ShortReport read(String text, @Nullable LocalDate published) {
        return new ShortReport(EXTRACTOR.read(text, List.of(), published).figures());
    }

    /** The first figure that holds these words. */
    Figure figure(String quote) {
        return figures.stream()
                .filter(figure -> figure.quote().contains(quote))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure \"" + quote + "\" in " + quotes()));
    }

    List<String> quotes() {
        return figures.stream().map(Figure::quote).toList();
    }

    /** The day or days of a figure, in ISO 8601, or "none". */
    String day(String quote) {
        Figure figure = figure(quote);
        return figure.valid() == null ? "none" : figure.valid().iso();
    }

    /** Each source as "name (kind)", nearest to the fact first. */
    List<String> sources(String quote) {
        return figure(quote).attribution().chain().stream()
                .map(ShortReport::named)
                .toList();
    }

    private static String named(Link link) {
        return link.name() + " (" + link.kind().word() + ")";
    }

    /** The rule that gave an attribute of a figure. */
    String rule(String quote, String attribute) {
        return figure(quote).grounds().stream()
                .filter(ground -> ground.attribute().equals(attribute))
                .map(Ground::rule)
                .findFirst()
                .orElseThrow();
    }
}
