package muster.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** Who wrote a report: as its page says in its head, or as the line below its headline names them. */
final class Authors {
    /** The lines among which a byline stands. */
    private static final int LINES = 12;

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:(?:de|van|von|der|al|bin|la|le) )*\\p{Lu}[\\p{L}.'\u2019-]*){1,4}";
    /** Behind a comma alone stands an office or an outlet as often as another name. */
    private static final String NAMES = NAME + "(?:(?:, " + NAME + ")*,? (?:and|&) " + NAME + ")?";

    /** "By Ann Weaver", "BY ANN WEAVER and BOB COOPER, Staff Writers", "Story by Spc. Ann Weaver | 7th Brigade". */
    private static final Pattern BYLINE = Pattern.compile("(?:(?i:story |written |reported )?(?i:by)):? (?<names>"
            + NAMES + ")(?:(?:,| \\||  | -| \u2014| \u2013|;|/| for ).{0,80})?");

    /** What stands behind a name and is none: an office, an outlet, a day. */
    private static final Pattern NO_NAME = Pattern.compile(
            "\\b(staff|writers?|reporters?|correspondents?|editors?|press|news|service|agency|times|post|public affairs|office"
                    + "|january|february|march|april|june|july|august|september|october|november|december"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b",
            Pattern.CASE_INSENSITIVE);

    private Authors() {}

    /** @param outlet its name, which some pages give for an author; empty where it is not known */
    static Optional<String> of(Document page, JsonLd data, String outlet) {
        Stream<String> told = data.authors().isEmpty()
                ? Stream.of("author", "article:author", "dc.creator", "parsely-author", "sailthru.author")
                        .flatMap(name -> PageMetadata.meta(page, name).stream())
                        .limit(1)
                : data.authors().stream();
        String names = told.map(name -> name.replaceFirst("^(?i:by) ", ""))
                // Some pages give the address of an author's page.
                .filter(name -> !name.contains("://") && !name.equalsIgnoreCase(outlet))
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(found -> !found.isEmpty());
    }

    /** The names in the first line that is a byline; of a line that might be something else nothing is taken. */
    static Optional<String> in(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .flatMap(line -> names(line).stream())
                .findFirst();
    }

    private static Optional<String> names(String line) {
        Matcher byline = BYLINE.matcher(line);
        if (!byline.matches()) {
            return Optional.empty();
        }
        List<String> names = Stream.of(byline.group("names").split(", and |, | and | & "))
                .filter(name -> !NO_NAME.matcher(name).find())
                .map(Authors::cased)
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** Some outlets write names in capitals, which no citation does. */
    private static String cased(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        Matcher letters = Pattern.compile("(\\p{L})([\\p{L}]{2,})").matcher(name);
        return letters.replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT));
    }
}
