package muster.view;

import java.util.List;
import java.util.stream.Stream;
import muster.export.Column;
import muster.export.Table;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedFigure;
import muster.ledger.RecordedStatement;
import muster.text.Block;
import muster.text.Document;

/** The blocks of a report, as a list. */
public final class BlocksTable {
    private BlocksTable() {}

    /** A row for each block, with the ids of the claims in it. */
    public static Table of(Document document, List<RecordedClaim> claims) {
        Table.Builder table = Table.of(
                Column.shown("block"),
                Column.shown("begin"),
                Column.shown("end"),
                Column.shown("text"),
                Column.shown("figures"),
                Column.shown("claims"));
        for (Block block : document.blocks()) {
            table.row(
                    block.kind().word(),
                    block.span().begin(),
                    block.span().end(),
                    block.span().in(document.text()),
                    ids(block, claims.stream().filter(RecordedFigure.class::isInstance)),
                    ids(block, claims.stream().filter(RecordedStatement.class::isInstance)));
        }
        return table.build();
    }

    private static List<String> ids(Block block, Stream<RecordedClaim> claims) {
        return claims.filter(claim -> block.span().contains(claim.claim().span()))
                .map(RecordedClaim::id)
                .toList();
    }
}
