package muster.extract;

import java.util.ArrayList;
import java.util.List;
import muster.claim.Claim;
import muster.claim.Figure;
import muster.claim.Statement;

/** What a report says: its figures and its other statements, each in the order of the text. */
public record Extraction(List<Figure> figures, List<Statement> statements) {
    public Extraction {
        figures = List.copyOf(figures);
        statements = List.copyOf(statements);
    }

    /** All claims: first the figures, then the statements. */
    public List<Claim> claims() {
        List<Claim> claims = new ArrayList<>(figures);
        claims.addAll(statements);
        return List.copyOf(claims);
    }
}
