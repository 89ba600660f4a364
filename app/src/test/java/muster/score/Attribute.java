package muster.score;

import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is compared of a figure that was found. */
enum Attribute {
    QUANTITY(line -> line.low() + " to " + line.high() + " " + line.unit()) {
        @Override
        boolean holds(FigureLine gold, FigureLine given) {
            return allows(gold.low(), given.low())
                    && allows(gold.high(), given.high())
                    && (gold.unit().isEmpty() || allows(gold.unit(), given.unit()));
        }
    },
    APPROXIMATE(line -> String.valueOf(line.approximate())),
    SUBJECT(FigureLine::subject),
    READING(FigureLine::reading),
    STATUS(FigureLine::status),
    COMPONENT(FigureLine::component),
    SERVICE(FigureLine::service),
    PLACES(line -> line.places().toString()) {
        @Override
        boolean holds(FigureLine gold, FigureLine given) {
            return lower(gold.places()).equals(lower(given.places()));
        }
    },
    AT(FigureLine::at),
    /** One source in common is enough; each counts by its last word. */
    SOURCE(line -> line.source().toString()) {
        @Override
        boolean holds(FigureLine gold, FigureLine given) {
            Set<String> wanted = heads(gold.source());
            Set<String> named = heads(given.source());
            return wanted.equals(named) || !Collections.disjoint(wanted, named);
        }
    };

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    @SuppressWarnings("ImmutableEnumChecker") // The functions hold no state.
    private final Function<FigureLine, String> shown;

    Attribute(Function<FigureLine, String> shown) {
        this.shown = shown;
    }

    /** Whether what was read is what gold has, or one of the alternatives that gold lists. */
    boolean holds(FigureLine gold, FigureLine given) {
        return allows(shown(gold), shown(given));
    }

    /** The attribute as a line has it. */
    String shown(FigureLine line) {
        return shown.apply(line);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean allows(String gold, String given) {
        return FigureLine.alternatives(gold).contains(given);
    }

    private static Set<String> lower(Collection<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static Set<String> heads(Collection<String> names) {
        return names.stream().map(Attribute::head).collect(Collectors.toSet());
    }

    /** The last word of a name, lower case and without the s of a plural. */
    private static String head(String name) {
        String[] words = BETWEEN_WORDS.split(name.toLowerCase(Locale.ROOT));
        String last = words.length == 0 ? "" : words[words.length - 1];
        return last.endsWith("s") && last.length() > 3 ? last.substring(0, last.length() - 1) : last;
    }
}
