package muster.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import muster.claim.Claim;
import muster.claim.Figure;
import muster.claim.Statement;
import muster.text.Span;

/**
 * A version of a report × its metadata × the version of the rules × the pack, and the claims that came of it.
 *
 * @param rules the version of the rules that read it
 * @param pack the id of the pack, which changes with its content
 * @param claims each quotes the characters of the version's text that its span names
 */
public record Reading(Metadata metadata, Version version, String rules, String pack, List<Claim> claims) {
    public Reading {
        claims = List.copyOf(claims);
        for (Claim claim : claims) {
            requireQuote(version.text(), claim);
        }
    }

    /** The same for the same text, blocks, metadata, rules and pack: such a reading adds nothing to a ledger. */
    public String id() {
        Stream<String> fields = Stream.of(
                metadata.reportId(),
                version.id(),
                Objects.toString(metadata.published(), ""),
                metadata.basis().word(),
                metadata.candidates(),
                Objects.toString(metadata.publisher(), ""),
                Objects.toString(metadata.title(), ""),
                rules,
                pack);
        // Readings of before authors were known keep their ids.
        return ContentId.of(
                "g", Stream.concat(fields, Stream.ofNullable(metadata.author())).toArray(String[]::new));
    }

    /** The ids of the claims, in their order: from report, kind, span and the ordinal among claims of the same span. */
    public List<String> claimIds() {
        String reportId = metadata.reportId();
        List<String> ids = new ArrayList<>(claims.size());
        Map<String, Integer> ordinals = new HashMap<>();
        for (Claim claim : claims) {
            Span span = claim.span();
            String place = kindOf(claim) + " " + span.begin() + " " + span.end();
            int ordinal = ordinals.merge(place, 1, Integer::sum) - 1;
            ids.add(ContentId.of(
                    claim instanceof Figure ? "f" : "c",
                    reportId,
                    kindOf(claim),
                    Integer.toString(span.begin()),
                    Integer.toString(span.end()),
                    Integer.toString(ordinal)));
        }
        return ids;
    }

    /** The word that stands for the kind of a claim. */
    public static String kindOf(Claim claim) {
        return switch (claim) {
            case Figure figure -> "figure";
            case Statement statement -> statement.kind().word();
        };
    }

    // A ledger keeps what it is given for good, so a claim that points past its words is stopped here.
    private static void requireQuote(String text, Claim claim) {
        Span span = claim.span();
        if (span.end() > text.length() || !span.in(text).equals(claim.quote())) {
            throw new IllegalArgumentException(
                    "the text does not say '" + claim.quote() + "' at " + span.begin() + " to " + span.end());
        }
    }
}
