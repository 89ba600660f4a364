package muster.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatTest {
    private static final Table TABLE = Table.of(
                    Column.shown("place"), Column.shown("best"), Column.shown("who_says"), Column.hidden("dissent"))
            .row(
                    List.of("Texas", "US-Mexico border"),
                    new BigDecimal("2.8E+3"),
                    "a spokesman for the Pentagon who \"spoke\" to reporters on the condition that he is not named",
                    List.of(Map.of("source", "CNN")))
            .row(List.of(), new BigDecimal("33.50"), null, List.of())
            .build();

    @Test
    void aTableFitsTheTerminalAndAlignsNumbersToTheRight() {
        assertThat(written(Format.TABLE, new Layout(60, false))).isEqualTo("""
                        place              best  who says
                        ────────────────  ─────  ───────────────────────────────────
                        Texas, US-Mexico  2,800  a spokesman for the Pentagon who
                        border                   "spoke" to reporters on the
                                                 condition that he is not named
                                           33.5
                        """);
    }

    @Test
    void whereThereIsNoRoomYieldingColumnsGoBeforeWordsAreBroken() {
        Table table = Table.of(
                        Column.shown("place"), Column.yielding("at"), Column.whole("age"), Column.yielding("who_says"))
                .row("US-Mexico border", "2018-04/2018-11-13", "3,775 d", "Joint Task Force Southwest")
                .build();
        assertThat(written(table, new Layout(48, false))).isEqualTo("""
                        place       at          age      who says
                        ──────────  ──────────  ───────  ───────────────
                        US-Mexico   2018-04/    3,775 d  Joint Task
                        border      2018-11-13           Force Southwest
                        """);
        assertThat(written(table, new Layout(32, false))).isEqualTo("""
                        place        at          age
                        ───────────  ──────────  ───────
                        US-Mexico    2018-04/    3,775 d
                        border       2018-11-13
                        """);
        assertThat(written(table, new Layout(18, false))).isEqualTo("""
                        place      age
                        ─────────  ───────
                        US-Mexico  3,775 d
                        border
                        """);
    }

    private static String written(Table table, Layout layout) {
        StringBuilder out = new StringBuilder();
        Format.TABLE.write(table, layout, out);
        return out.toString();
    }

    @Test
    void csvHasEveryColumnAndQuotesWhatNeedsIt() {
        assertThat(written(Format.CSV, Layout.PLAIN)).isEqualTo("""
                        place,best,who_says,dissent
                        Texas; US-Mexico border,2800,"a spokesman for the Pentagon who ""spoke"" to reporters on the \
                        condition that he is not named","[{""source"":""CNN""}]"
                        ,33.5,,
                        """);
    }

    @Test
    void jsonLinesHavePlainNumbersAndNulls() {
        assertThat(written(Format.JSONL, Layout.PLAIN)).isEqualTo("""
                        {"place":["Texas","US-Mexico border"],"best":2800,"who_says":"a spokesman for the Pentagon who \
                        \\"spoke\\" to reporters on the condition that he is not named","dissent":[{"source":"CNN"}]}
                        {"place":[],"best":33.5,"who_says":null,"dissent":[]}
                        """);
    }

    @Test
    void escapeCodesInAReportDoNotReachTheTerminal() {
        Table table =
                Table.of(Column.shown("words")).row("red \u001b[31m\nalert").build();
        assertThat(Format.TABLE.toString()).isEqualTo("table");
        StringBuilder out = new StringBuilder();
        Format.TABLE.write(table, Layout.PLAIN, out);
        assertThat(out).doesNotContain("\u001b").contains("red [31m alert");
    }

    private static String written(Format format, Layout layout) {
        StringBuilder out = new StringBuilder();
        format.write(TABLE, layout, out);
        return out.toString();
    }
}
