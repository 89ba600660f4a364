package muster.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with a pack, and what its author is told. */
class PackFaultTest {
    private static List<String> faults(String file, String content) {
        return OnePack.named("trial").with(file, content).faults();
    }

    private static String fault(String file, String content) {
        assertThat(faults(file, content)).hasSize(1);
        return faults(file, content).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            canoe | boats | item          ~ 'boats' is no subject; there are: troops, staff, people, units, materiel, \
            works, activity, casualties, money, distance, duration, progress, other, neutral
            canoe | materials | item      ~ 'materials' is no subject; did you mean 'materiel'?
            ranger | troops | person | component=gard ~ 'gard' is no component; did you mean 'guard'?
            ranger | troops | person | service=fleet ~ 'fleet' is no service; there are: army, marine-corps, navy, \
            air-force, space-force, coast-guard
            ranger | troops | person | duty=titel-32 ~ 'titel-32' is no duty status; did you mean 'title-32'?
            ranger | troops | person | colour=red ~ 'colour' is no part of a force; there are: component=, duty=, \
            service=
            a b c d e f g | other | item  ~ 'a b c d e f g' has 7 words, but a counted noun has at most 6; \
            write its last words only
            canoe; canoe | materiel | item ~ 'canoe' stands in this line twice; keep one
            canoe | materiel              ~ has 2 cells, expected 3 to 4 (words, subject, unit, force); \
            part cells with one tab, and words within a cell with ';'
            canoe materiel item           ~ has 1 cell, expected 3 to 4 (words, subject, unit, force); \
            part cells with one tab, and words within a cell with ';'
            canoe | materiel | item | | a ~ has 5 cells, expected 3 to 4 (words, subject, unit, force); \
            part cells with one tab, and words within a cell with ';'
            canoe | materiel | | service=navy ~ has nothing in its column 'unit'; fill it in, or take the row away
            """)
    void aRowOfNouns(String row, String told) {
        assertThat(fault("nouns.tsv", "words | subject | unit | force\n" + row.replace("| |", "|  | ") + "\n"))
                .isEqualTo("trial/nouns.tsv line 2: " + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            verbs.tsv       ~ class | words            ~ rescued | pluck  ~ 'rescued' is no class of verbs; \
            did you mean 'rescue'?
            states.tsv      ~ words | status | reading ~ at bay | in-palce | level ~ 'in-palce' is no status; \
            did you mean 'in-place'?
            states.tsv      ~ words | status | reading ~ at bay | in-place | lvel ~ 'lvel' is no reading; \
            did you mean 'level'?
            sources.tsv     ~ kind | words             ~ bird | parrot    ~ 'bird' is no kind of source; there are: \
            role, organisation, document, outlet
            place-kinds.tsv ~ kind | words             ~ venu | lock      ~ 'venu' is no kind of place; \
            did you mean 'venue'?
            missions.tsv    ~ id | names | first       ~ dike | dike | 1 May 2019 ~ '1 May 2019' is no day; \
            write it as 2018-10-29
            missions.tsv    ~ id | names | first | last ~ dike | dike | 2019-05-02 | 2019-05-01 ~ ends on 2019-05-01, \
            before its first day; swap the days
            forces.tsv      ~ words | force            ~ the old home guard of us | component=guard ~ \
            'the old home guard of us' has 6 words, but the name of a force has at most 4; write its last words only
            """)
    void aRowOfTheOtherTables(String file, String columns, String row, String told) {
        assertThat(fault(file, columns + "\n" + row + "\n")).isEqualTo("trial/" + file + " line 2: " + told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            words | subjct | unit       ~ 'subjct' is no column; did you mean 'subject'?
            words | unit                ~ lacks the column 'subject'; the first line names the columns: words, \
            subject, unit, force
            words | words               ~ names the column 'words' twice; keep one
            canoe | materiel | item     ~ 'canoe' is no column; the first line names the columns: words, subject, \
            unit, force
            words subject unit force    ~ has no tab; the first line names the columns: words, subject, unit, force, \
            with a tab between two
            """)
    void aFirstLine(String columns, String told) {
        assertThat(fault("nouns.tsv", columns + "\ncanoe | materiel | item\n"))
                .isEqualTo("trial/nouns.tsv line 1: " + told);
    }

    @Test
    void aWordThatStandsInTwoLines() {
        assertThat(fault("forces.tsv", "words | force\nhome-guard | component=guard\nhome guard | component=reserve\n"))
                .isEqualTo("trial/forces.tsv line 3: 'home guard' stands in line 2 already; keep one");
        assertThat(fault("verbs.tsv", "class | words\nsend | ship\ngo | sail\nsend | mail; ship\n"))
                .isEqualTo("trial/verbs.tsv line 4: 'ship' of class send stands in line 2 already; keep one");
        assertThat(faults("verbs.tsv", "class | words\nsend | ship\ngo | ship\n"))
                .isEmpty();
    }

    @Test
    void aLimitThatForbidsTasks() {
        assertThat(fault("forbidden.tsv", "limit | for | but\nno-contakt | migrant\n"))
                .isEqualTo(
                        "trial/forbidden.tsv line 2: 'no-contakt' is no type of a limit; did you mean 'no-contact'?");
        assertThat(fault("forbidden.tsv", "limit | for | but\nno-contact | migrant | medcal\n"))
                .isEqualTo("trial/forbidden.tsv line 2: 'medcal' is no type of a task; did you mean 'medical'?");
        assertThat(fault("forbidden.tsv", "limit | for | but\nno-contact | ;\n"))
                .isEqualTo("trial/forbidden.tsv line 2: names nobody in its column 'for'; write for whom the limit "
                        + "forbids tasks, such as migrant");
        assertThat(fault("forbidden.tsv", "limit | for | but\nno-contact | migrant\nno-contact | refugee\n"))
                .isEqualTo("trial/forbidden.tsv line 3: 'no-contact' stands in line 2 already; keep one");
    }

    @Test
    void aLimitOfThePackItselfMayForbidItsTasks() {
        assertThat(OnePack.named("trial")
                        .with("limits.tsv", "type | verbs | things | names\nno-ferry | cross | river | ferries\n")
                        .with("tasks.tsv", "type | verbs | things | names\nrowing | row | boat | rowing\n")
                        .with("forbidden.tsv", "limit | for | but\nno-ferry | stranded | rowing\n")
                        .faults())
                .isEmpty();
    }

    @Test
    void aNameForWhatIsNoOutlet() {
        assertThat(fault("sources.tsv", "kind | words | name\nrole | skipper | The Skipper\n"))
                .isEqualTo(
                        "trial/sources.tsv line 2: gives 'The Skipper' as the name of a role; only an outlet has one, "
                                + "by which its other words are counted as one voice");
    }

    @Test
    void aFileWithoutRows() {
        assertThat(fault("nouns.tsv", " \n"))
                .isEqualTo(
                        "trial/nouns.tsv: is empty; name its columns in the first line (words, subject, unit, force), "
                                + "or take the file away");
        assertThat(fault("nouns.tsv", "words | subject | unit\n# nothing yet\n"))
                .isEqualTo("trial/nouns.tsv: has no rows; write some, or take the file away");
    }

    @Test
    void aFileThatIsNotUtf8() {
        byte[] latin = "kind\twords\nrole\tBürgermeister\n".getBytes(ISO_8859_1);
        assertThat(OnePack.named("trial").with("sources.tsv", latin).faults())
                .containsExactly("trial/sources.tsv line 2: is not UTF-8 from here on; save the file as UTF-8");
    }

    @Test
    void aFileThatIsNoTable() {
        assertThat(fault("noun.tsv", "x")).isEqualTo("trial/noun.tsv: is no file of a pack; did you mean 'nouns.tsv'?");
        assertThat(fault("report.html", "x"))
                .startsWith("trial/report.html: is no file of a pack; there are: pack.tsv, ");
        assertThat(faults("README.md", "Notes are welcome.")).isEmpty();
    }

    @Test
    void aFolderThatIsNoPack() {
        assertThat(OnePack.named("trial").without("pack.tsv").with("a.txt", "x").faults())
                .containsExactly(
                        "trial: has no pack.tsv, so it is no pack; write one that gives name, title and version");
    }

    @Test
    void whatThePackSaysOfItself() {
        assertThat(fault("pack.tsv", "field | value\nname | trial\ntitel | A trial\ntitle | A trial\nversion | 1\n"))
                .isEqualTo("trial/pack.tsv line 3: 'titel' is no field of a pack; did you mean 'title'?");
        assertThat(fault("pack.tsv", "field | value\nname | trial\ntitle | A\ntitle | B\nversion | 1\n"))
                .isEqualTo("trial/pack.tsv line 4: gives the title twice; keep one");
        assertThat(fault("pack.tsv", "field | value\nname | trial\ntitle | A trial\n"))
                .isEqualTo("trial/pack.tsv: gives no version; write a row: version, tab, its value");
        assertThat(fault("pack.tsv", "field | value\nname | My Pack!\ntitle | A trial\nversion | 1\n"))
                .isEqualTo("trial/pack.tsv: 'My Pack!' is no name for a pack; write up to 40 small letters, digits and "
                        + "hyphens, such as river-flood");
    }

    @Test
    void allFaultsAreFoundInOneGoAndTheMessageIsTheFirst() {
        OnePack pack = OnePack.named("trial")
                .with("nouns.tsv", "words | subject | unit\ncanoe | boats | item\n\n# more\nraft | boats | item\n")
                .with("verbs.tsv", "class | words\nsing | hum\n");
        assertThat(pack.faults())
                .extracting(fault -> fault.replaceFirst(";.*", ""))
                .containsExactly(
                        "trial/nouns.tsv line 2: 'boats' is no subject",
                        "trial/nouns.tsv line 5: 'boats' is no subject",
                        "trial/verbs.tsv line 2: 'sing' is no class of verbs");
        assertThatThrownBy(pack::read).hasMessage(pack.faults().getFirst());
    }

    @Test
    void linesMayEndAsOnWindowsAndAByteOrderMarkIsPassedOver() {
        assertThat(faults("nouns.tsv", "\uFEFFwords | subject | unit\r\ncanoe | materiel | item\r\n"))
                .isEmpty();
    }
}
