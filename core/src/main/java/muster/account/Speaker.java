package muster.account;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import muster.claim.Attribution;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.ledger.Metadata;

/**
 * Who stands behind a figure.
 *
 * @param key the same for the same speaker: the organisation where one is named
 * @param label the chain in words, nearest to the fact first
 * @param remoteness how far the report is from the fact, 0 the nearest
 */
public record Speaker(String key, String label, int remoteness) {
    private static final int RELAYED = 3;
    private static final int OWN_VOICE = 4;

    private static final Pattern RANK = Pattern.compile(
            "\\b(?:an?|one|senior|top|high-ranking|unnamed|anonymous|current|U\\.S\\.|US|American)(?=\\s)\\s+",
            Pattern.CASE_INSENSITIVE);

    /** Of what is only repeated, the speaker is that of the original; the label says who repeats it. */
    public static Speaker of(Evidence statement) {
        Speaker own = of(statement.recorded().report(), statement.figure().attribution());
        return statement.original() == null ? own : new Speaker(of(statement.origin()).key, own.label, own.remoteness);
    }

    /** Who stands behind what a report says with an attribution. */
    public static Speaker of(Metadata report, Attribution attribution) {
        String outlet = report.outlet();
        List<Link> chain = attribution.chain();
        if (chain.isEmpty()) {
            return new Speaker("outlet " + Outlets.key(outlet), outlet, OWN_VOICE);
        }
        String label = chain.stream().map(Link::name).collect(Collectors.joining(" via "));
        return new Speaker(key(chain, outlet), label, remoteness(chain));
    }

    private static String key(List<Link> chain, String outlet) {
        for (Link link : chain) {
            if (kind(link) == LinkKind.ORGANISATION) {
                return "organisation " + normal(link.name());
            }
        }
        Link nearest = chain.getFirst();
        return switch (kind(nearest)) {
            // Two papers' unnamed officials need not be the same people; those who told one paper are those of that
            // paper.
            case ANONYMOUS -> "anonymous " + unnamed(nearest.name()) + " of " + Outlets.key(told(chain, outlet));
            // "General Terrence O'Shaughnessy" is "O'Shaughnessy" from the second mention on.
            case NAMED ->
                "person " + normal(nearest.name().substring(nearest.name().lastIndexOf(' ') + 1));
            case ROLE, ORGANISATION, DOCUMENT -> "source " + normal(nearest.name());
            case OUTLET -> "outlet " + Outlets.key(nearest.name());
        };
    }

    /** Whoever enters "Pentagon; Reuters" seldom says that the latter is an outlet. */
    static LinkKind kind(Link link) {
        return link.kind() == LinkKind.ORGANISATION && Outlets.isKnown(link.name()) ? LinkKind.OUTLET : link.kind();
    }

    /** The outlet that was told: the one that is relayed, or that of the report. */
    private static String told(List<Link> chain, String outlet) {
        return chain.stream()
                .filter(link -> kind(link) == LinkKind.OUTLET)
                .map(Link::name)
                .findFirst()
                .orElse(outlet);
    }

    /** "A senior U.S. defense official" here is "a defense official" there, and one of the "defense officials". */
    private static String unnamed(String name) {
        return normal(RANK.matcher(name).replaceAll("")).replaceFirst("s$", "");
    }

    /** Whether the other is this outlet in its own voice, and this is somebody unnamed who told it. */
    boolean isBehind(Speaker other) {
        return key.startsWith("anonymous ")
                && other.key.startsWith("outlet ")
                && key.endsWith(" of " + other.key.substring("outlet ".length()));
    }

    private static int remoteness(List<Link> chain) {
        if (chain.stream().anyMatch(link -> kind(link) == LinkKind.OUTLET)) {
            return RELAYED;
        }
        return switch (kind(chain.getFirst())) {
            case NAMED, DOCUMENT -> 0;
            case ROLE, ORGANISATION -> 1;
            case ANONYMOUS -> 2;
            case OUTLET -> RELAYED;
        };
    }

    /** The name without case, article, spaces and signs. */
    static String normal(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        lower.codePoints()
                .skip(lower.startsWith("the ") ? "the ".length() : 0)
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
