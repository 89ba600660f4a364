package muster.account;

import java.util.List;
import java.util.Locale;
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

    /** Who stands behind a figure. */
    public static Speaker of(Evidence statement) {
        return of(statement.recorded().report(), statement.figure().attribution());
    }

    /** Who stands behind what a report says with an attribution. */
    public static Speaker of(Metadata report, Attribution attribution) {
        String outlet = report.outlet();
        List<Link> chain = attribution.chain();
        if (chain.isEmpty()) {
            return new Speaker("outlet " + normal(outlet), outlet, OWN_VOICE);
        }
        String label = chain.stream().map(Link::name).collect(Collectors.joining(" via "));
        return new Speaker(key(chain, outlet), label, remoteness(chain));
    }

    private static String key(List<Link> chain, String outlet) {
        for (Link link : chain) {
            if (link.kind() == LinkKind.ORGANISATION) {
                return "organisation " + normal(link.name());
            }
        }
        Link nearest = chain.getFirst();
        return switch (nearest.kind()) {
            // Two papers' unnamed officials need not be the same people.
            case ANONYMOUS -> "anonymous " + normal(nearest.name()) + " of " + normal(outlet);
            // "General Terrence O'Shaughnessy" is "O'Shaughnessy" from the second mention on.
            case NAMED ->
                "person " + normal(nearest.name().substring(nearest.name().lastIndexOf(' ') + 1));
            case ROLE, ORGANISATION, DOCUMENT -> "source " + normal(nearest.name());
            case OUTLET -> "outlet " + normal(nearest.name());
        };
    }

    private static int remoteness(List<Link> chain) {
        if (chain.stream().anyMatch(link -> link.kind() == LinkKind.OUTLET)) {
            return RELAYED;
        }
        return switch (chain.getFirst().kind()) {
            case NAMED, DOCUMENT -> 0;
            case ROLE, ORGANISATION -> 1;
            case ANONYMOUS -> 2;
            case OUTLET -> RELAYED;
        };
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("^the ", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
