package muster.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.claim.Field;
import muster.intake.Additions;
import muster.intake.EntryCells;
import muster.intake.EntryMission;
import muster.ledger.Ledger;
import muster.ledger.Reading;
import muster.pack.Pack;
import muster.reading.Entry;
import muster.reading.EntryFile;
import muster.store.SoundLedger;
import muster.store.SqliteLedger;

/** The CSV files of {@code muster add}: all of a file gets into the ledger, or nothing of it does. */
final class EntryLists implements Reader {
    private static final Map<String, String> OTHERWISE = Map.of("entered_by", "Ann", "published", "2018-11-14");

    private final Path file = Seeds.temporary().resolve("entries.db");
    private final Ledger ledger = SqliteLedger.open(file);

    @Override
    public String name() {
        return "entries";
    }

    @Override
    public List<byte[]> seeds() {
        return Stream.of("""
                        kind,low,high,subject,component,status,places,at,source
                        figure,2800,2800,troops,guard,in-place,Texas,2018-11-13,Task Force North
                        figure,300,350,troops,,assigned,"Laredo; Yuma",2018-11,"A, B"
                        """, """
                        kind,type,state,by,to,when,quote,rests_on
                        request,assistance,submitted,the county,the state,2022-05-24,"we ""need"" help",call
                        request,assistance,approved,the governor,the county,2022-05-25/2022-05-27,,
                        """, """
                        kind,low,high,unit,subject,approximate,reading,said,mission,published
                        figure,12.5,,mile,barrier,true,level,2018-11-13,river-watch,2018-11-14
                        """)
                .map(words -> words.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @Override
    public List<String> words() {
        List<String> words = new ArrayList<>(EntryFile.columns());
        for (Field field : Field.values()) {
            words.add("," + field.word() + "\n");
        }
        words.addAll(Entry.kinds());
        words.addAll(List.of(
                "troops", "guard", "in-place", "2018-11-13/2018-11-01", "2018-13", "f0123456789", "; ; ;", "person"));
        return words;
    }

    @Override
    public void read(byte[] input) {
        long before = ledger.head().seq();
        try {
            List<Reading> readings = entries(new String(input, StandardCharsets.UTF_8)).stream()
                    .map(Entry::reading)
                    .toList();
            Additions additions = Additions.to(ledger, readings);
            long added =
                    additions.all().stream().filter(Additions.Addition::isNew).count();
            assertThat(ledger.head().seq()).isEqualTo(before + added);
            assertThat(additions.lines()).allSatisfy(line -> assertThat(line).isNotBlank());
        } catch (IllegalArgumentException e) {
            // NumberFormatException and its like are what a library says, not what Muster says to people.
            if (e.getClass() != IllegalArgumentException.class
                    || String.valueOf(e.getMessage()).isBlank()) {
                throw e;
            }
            assertThat(ledger.head().seq()).isEqualTo(before);
        }
    }

    private static List<Entry> entries(String text) {
        EntryCells cells = new EntryCells(OTHERWISE, about -> about);
        List<Entry> entries = EntryFile.parse(text, "the file").stream()
                .map(row -> cells.entry(row.cells()))
                .toList();
        return new EntryMission(Pack.bundled().missions()).file(entries).entries();
    }

    @Override
    public void check() throws Exception {
        SoundLedger.check(file);
    }

    @Override
    public void close() {
        ledger.close();
    }
}
