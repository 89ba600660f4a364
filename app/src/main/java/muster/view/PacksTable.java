package muster.view;

import java.util.List;
import muster.export.Column;
import muster.export.Table;
import muster.pack.MissionPack;
import muster.pack.Pack;
import muster.pack.PackTable;

/** Packs with their tables, as a list. */
public final class PacksTable {
    private PacksTable() {}

    /** A row for each table of the packs in force. */
    public static Table of(Pack inForce) {
        Table.Builder table = columns();
        List<MissionPack> all = inForce.packs();
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), all.subList(0, i), table);
        }
        return table.build();
    }

    /** A row for each table of one pack, as if it were laid over those in force. */
    public static Table of(MissionPack pack, Pack inForce) {
        Table.Builder table = columns();
        add(pack, inForce.packs(), table);
        return table.build();
    }

    private static Table.Builder columns() {
        return Table.of(
                Column.shown("pack"),
                Column.shown("version"),
                Column.shown("table"),
                Column.shown("holds"),
                Column.shown("rows"),
                Column.shown("entries"),
                Column.shown("replaces"),
                Column.hidden("title"),
                Column.hidden("hash"));
    }

    private static void add(MissionPack pack, List<MissionPack> beneath, Table.Builder table) {
        pack.tables().forEach((kind, rows) -> {
            if (kind != PackTable.PACK) {
                long replaces = beneath.stream()
                        .mapToLong(other -> pack.shared(kind, other))
                        .sum();
                table.row(
                        pack.name(),
                        pack.version(),
                        kind.file(),
                        kind.holds(),
                        rows,
                        pack.size(kind),
                        replaces,
                        pack.title(),
                        pack.hash());
            }
        });
    }
}
