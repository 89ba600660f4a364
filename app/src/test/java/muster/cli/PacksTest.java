package muster.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PacksTest {
    private static final String NOUNS = "words\tsubject\tunit\n";

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void aPackThatKnowsOneWordMore() throws IOException {
        file("kites/pack.tsv", "field\tvalue\nname\tkites\ntitle\tKites in the wind\nversion\t3\n");
        file("kites/nouns.tsv", NOUNS + "kite; sandbag\tmateriel\tkite\n");
        file("a.txt", "The Guard has 40 kites in Omaha.\n");
    }

    @Test
    void thePacksInForceAreListedWithTheirTables() {
        List<String> listed = run("packs", "--pack", "kites", "--format", "csv")
                .out()
                .lines()
                .map(line -> line.replaceAll("^(([^,]*,){3}).*", "$1"))
                .toList();
        assertThat(listed)
                .startsWith("pack,version,table,", "common,1,nouns.tsv,")
                .contains("civil-support,1,missions.tsv,", "disaster-relief,1,nouns.tsv,")
                .endsWith("kites,3,nouns.tsv,");
    }

    @Test
    void beneathTheTableStandsWhatAReadingIsFiledWith() {
        assertThat(run("packs").out().lines().toList().getLast())
                .matches("in force: common\\+civil-support\\+disaster-relief-[0-9a-f]{8}");
        assertThat(run("packs", "--pack", "disaster-relief", "--pack", "kites")
                        .out()
                        .lines()
                        .toList()
                        .getLast())
                .matches("in force: common\\+disaster-relief\\+kites-[0-9a-f]{8}");
    }

    @Test
    void aCheckTellsHowManyWordsReplaceThoseOfOtherPacks() {
        assertThat(run("packs", "--check", "kites")).isEqualTo(new Terminal.Result(0, """
                        pack   version  table      holds            rows  entries  replaces
                        ─────  ───────  ─────────  ───────────────  ────  ───────  ────────
                        kites  3        nouns.tsv  what is counted     1        2         1
                        kites: nothing wrong
                        """, ""));
    }

    @Test
    void aPackWithAFaultIsRefusedInOneLineAndNothingIsRead() throws IOException {
        file("kites/nouns.tsv", NOUNS + "kite\ttoys\titem\ndragon\tmateril\titem\n");
        assertThat(run("read", "a.txt", "--pack", "kites"))
                .isEqualTo(new Terminal.Result(
                        2,
                        "",
                        "muster: kites/nouns.tsv line 2: 'toys' is no subject; there are: "
                                + "troops, staff, people, units, materiel, works, activity, casualties, money, distance, duration, "
                                + "progress, other, neutral (and 1 more; 'muster packs --check DIR' lists them)\n"));
        assertThat(folder.resolve("muster.db")).doesNotExist();
        assertThat(run("picture", "--pack", "kites").code()).isEqualTo(2);
    }

    @Test
    void aCheckListsAllFaults() throws IOException {
        file("kites/nouns.tsv", NOUNS + "kite\ttrops\titem\ndragon\tmateril\titem\n");
        assertThat(run("packs", "--check", "kites")).isEqualTo(new Terminal.Result(2, "", """
                        muster: kites/nouns.tsv line 2: 'trops' is no subject; did you mean 'troops'?
                        muster: kites/nouns.tsv line 3: 'materil' is no subject; did you mean 'materiel'?
                        """));
    }

    @Test
    void aFileInAnotherEncodingIsRefusedWithItsLine() throws IOException {
        Files.write(folder.resolve("kites/nouns.tsv"), (NOUNS + "Drächen\tmateriel\titem\n").getBytes(ISO_8859_1));
        assertThat(run("packs", "--pack", "kites").err())
                .isEqualTo("muster: kites/nouns.tsv line 2: is not UTF-8 from here on; save the file as UTF-8\n");
    }

    @Test
    void aTableThatIsTooLargeForOneIsNotRead() throws IOException {
        file("kites/nouns.tsv", NOUNS + "# much\n".repeat(1_000_000));
        assertThat(run("packs", "--pack", "kites").err())
                .isEqualTo("muster: kites/nouns.tsv: is larger than 4 MB; a table holds words, not texts\n");
    }

    @Test
    void whatIsNoPackIsSaidToBeNone() throws IOException {
        assertThat(run("read", "a.txt", "--pack", "disaster-releif"))
                .isEqualTo(new Terminal.Result(
                        2,
                        "",
                        "muster: disaster-releif: there is no such folder, and no pack of that name comes with Muster; "
                                + "did you mean 'disaster-relief'?\n"));
        assertThat(run("packs", "--check", "civil-support").err())
                .isEqualTo("muster: civil-support: comes with Muster, and there is no folder of that name here; "
                        + "name the folder of a pack of your own\n");
        assertThat(run("packs", "--pack", "a.txt").err())
                .isEqualTo("muster: a.txt: is no folder; name the folder that holds the pack's tables\n");
        assertThat(run("packs", "--pack", ".").err())
                .isEqualTo(
                        "muster: .: has no pack.tsv, so it is no pack; write one that gives name, title and version\n");
        file("kites/pack.tsv", "field\tvalue\nname\tcommon\ntitle\tKites\nversion\t3\n");
        assertThat(run("packs", "--pack", "kites").err())
                .isEqualTo("muster: kites/pack.tsv: the name 'common' is that of a pack that comes with Muster; "
                        + "choose another\n");
    }

    @Test
    void twoPacksOfOneNameAreRefused() throws IOException {
        file("more/pack.tsv", "field\tvalue\nname\tkites\ntitle\tMore kites\nversion\t1\n");
        Terminal.Result result = run("packs", "--pack", "kites", "--pack", "more");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("muster: --pack: 'more' is called 'kites', as another one is;");
    }

    @Test
    void theWordsOfAnOwnPackWinAndThoseOfTheLastOneMost() throws IOException {
        assertThat(subject("--pack", "kites")).isEqualTo("materiel");
        file("more/pack.tsv", "field\tvalue\nname\tmore\ntitle\tMore kites\nversion\t1\n");
        file("more/nouns.tsv", NOUNS + "kite\ttroops\tperson\n");
        assertThat(subject("--pack", "kites", "--pack", "more")).isEqualTo("troops");
        assertThat(subject("--pack", "more", "--pack", "kites")).isEqualTo("materiel");
    }

    @Test
    void anotherPackIsAnotherReadingWhereItIsAskedFor() {
        run("read", "a.txt");
        assertThat(run("read", "a.txt", "--pack", "kites").out()).contains("1 already known");
        assertThat(run("read", "a.txt", "--pack", "kites", "--format", "jsonl").out())
                .contains("read with other packs then; --again reads it anew");
        assertThat(run("read", "a.txt", "--pack", "kites", "--again").out()).contains("1 new readings");
        assertThat(run("read", "a.txt", "--pack", "kites", "--again").out()).contains("1 already known");
        assertThat(run("reports", "--format", "jsonl").out())
                .containsPattern("\"pack\":\"common\\+civil-support\\+disaster-relief\\+kites-[0-9a-f]{8}\"");
    }

    @Test
    void anEditedPackIsAnotherReadingThoughItsVersionIsTheSame() throws IOException {
        run("read", "a.txt", "--pack", "kites");
        file("kites/nouns.tsv", NOUNS + "kite; dragon\tmateriel\tkite\n");
        assertThat(run("read", "a.txt", "--pack", "kites", "--again").out()).contains("1 new readings");
    }

    @Test
    void aMissionsDaysInAnOwnPackCountInThePicture() throws IOException {
        file("kites/missions.tsv", "id\tnames\tfirst\tlast\nwind\tOperation Wind\t2019-01-01\t2019-02-01\n");
        file("b.txt", "Operation Wind has 40 Guard troops in Omaha.\n");
        run("read", "b.txt", "--published", "2019-01-15", "--pack", "kites");
        String[] asked = {"picture", "--at", "2019-03-01", "--mission", "wind", "--format", "jsonl"};
        assertThat(run(asked).out()).contains("\"standing\":\"holds\"");
        assertThat(run("picture", "--at", "2019-03-01", "--mission", "wind", "--format", "jsonl", "--pack", "kites")
                        .out())
                .contains("\"standing\":\"ended\"");
    }

    /** What the kites of the report are, read anew with some packs. */
    private String subject(String... packs) {
        String[] read = Stream.concat(Stream.of("read", "a.txt", "--again"), Stream.of(packs))
                .toArray(String[]::new);
        assertThat(run(read).code()).isZero();
        return run("figures", "--format", "jsonl").out().replaceAll("(?s).*\"subject\":\"([a-z]+)\".*", "$1");
    }

    private void file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Terminal.Result run(String... arguments) {
        return new Terminal(folder).run(arguments);
    }
}
