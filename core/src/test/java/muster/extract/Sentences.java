package muster.extract;

import java.time.LocalDate;
import java.util.List;
import muster.claim.Figure;
import muster.claim.Term;
import muster.pack.Pack;
import org.jspecify.annotations.Nullable;

/** Reads short texts as a report of one day would be read. */
final class Sentences {
    static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 4);

    private static final Extractor EXTRACTOR = new Extractor(Pack.bundled());

    private Sentences() {}

    static List<Figure> figures(String text) {
        return EXTRACTOR.read(text, List.of(), PUBLISHED).figures();
    }

    /** The only figure of a text. */
    static Figure figure(String text) {
        List<Figure> figures = figures(text);
        if (figures.size() != 1) {
            throw new AssertionError(figures.size() + " figures in: " + text);
        }
        return figures.getFirst();
    }

    /** The figure whose words hold a number. */
    static Figure figure(String text, String number) {
        return figures(text).stream()
                .filter(figure -> figure.quote().contains(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + number + " in: " + text));
    }

    /** "in-place level": status and reading in the words of the contract. */
    static String state(Figure figure) {
        return word(figure.status()) + " " + figure.meaning().word();
    }

    static String word(@Nullable Term term) {
        return term == null ? "none" : term.word();
    }
}
