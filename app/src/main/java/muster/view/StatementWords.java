package muster.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muster.claim.Detail;
import muster.claim.Link;
import muster.claim.Modality;
import muster.claim.Statement;

/** Tells in a line how a statement was read. */
public final class StatementWords {
    private StatementWords() {}

    /** A statement with its details. */
    public static String of(Statement statement) {
        List<String> parts = new ArrayList<>();
        parts.add(statement.kind().word());
        parts.add(statement.matter().type());
        if (statement.matter().stage() != null) {
            parts.add(statement.matter().stage().word());
        }
        if (statement.modality() != Modality.ASSERTED) {
            parts.add(statement.modality().word());
        }
        if (!statement.places().isEmpty()) {
            parts.add("at " + String.join(", ", statement.places()));
        }
        if (statement.when() != null) {
            parts.add(statement.when().iso());
        }
        for (Map.Entry<Detail, String> detail : statement.details().entrySet()) {
            parts.add(detail.getKey().word() + " “" + detail.getValue() + "”");
        }
        parts.add("says " + source(statement));
        return String.join(" · ", parts);
    }

    private static String source(Statement statement) {
        List<Link> chain = statement.attribution().chain();
        String names = chain.isEmpty()
                ? "the report itself"
                : chain.stream().map(Link::name).collect(Collectors.joining(" via "));
        return statement.attribution().carried() ? names + " (from an earlier sentence)" : names;
    }
}
