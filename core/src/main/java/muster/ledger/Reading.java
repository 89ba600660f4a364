package muster.ledger;

import java.util.List;
import muster.claim.Claim;

/**
 * A version of a report × its metadata × the version of the rules × the pack, and the claims that came of it.
 *
 * @param rules the version of the rules that read it
 * @param pack the id of the pack, which changes with its content
 */
public record Reading(Metadata metadata, Version version, String rules, String pack, List<Claim> claims) {
    public Reading {
        claims = List.copyOf(claims);
    }

    /** The same for the same text, metadata, rules and pack: such a reading adds nothing to a ledger. */
    public String id() {
        return ContentId.of(
                "g",
                metadata.reportId(),
                version.id(),
                metadata.published() == null ? "" : metadata.published().toString(),
                metadata.publisher() == null ? "" : metadata.publisher(),
                metadata.title() == null ? "" : metadata.title(),
                rules,
                pack);
    }
}
