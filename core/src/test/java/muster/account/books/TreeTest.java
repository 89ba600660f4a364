package muster.account.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.account.Cell;
import muster.account.Evidence;
import muster.account.Picture;
import muster.account.Question;
import muster.account.Rejections;
import muster.account.Row;
import muster.claim.Term;
import org.junit.jupiter.api.Test;

/** Wholes with their parts beneath, a line a row; what is derived has its formula. */
class TreeTest {
    private static final String THREE_STATES = """
            w | 2018-11-13 | Ledger | Command | 5,400  | assigned | Texas, Arizona, California
            a | 2018-11-13 | Ledger |         | ~2,600 | assigned | Texas
            b | 2018-11-13 | Ledger |         | 1,200  | assigned | Texas, US-Mexico border
            c | 2018-11-13 | Ledger |         | ~900   | assigned marine-corps | California
            """;

    @Test
    void fromTheWholeTheTreeGoesToTheStatesAndOnToTheLine() {
        assertThat(tree("2018-11-13", THREE_STATES)).isEqualTo("""
                5400 in Arizona, California and Texas
                  900 marine-corps in California
                  2600 in Texas
                    1200 on the border in Texas
                    1400 in Texas besides those on the border in Texas: 2600 - 1200 = 1400 (a b)
                  1900 in Arizona, California and Texas besides marine-corps in California and those in Texas: \
                5400 - 2600 - 900 = 1900 (w a c)
                """);
    }

    @Test
    void whatIsDerivedIsARowWithItsOwnCellBeneathItsWhole() {
        Branch rest = branches("2018-11-13", THREE_STATES).getLast();
        Branch whole = branches("2018-11-13", THREE_STATES).getFirst();
        assertThat(rest.row().derived()).isTrue();
        assertThat(rest.row().cell().id()).isNotEqualTo(whole.row().cell().id());
        assertThat(rest.parent()).isEqualTo(whole.row().cell().id());
        assertThat(rest.depth()).isEqualTo(1);
        assertThat(rest.row().origins()).isZero();
        assertThat(rest.row().isPresent()).isTrue();
        assertThat(rest.row().low()).isEqualByComparingTo("1670");
        assertThat(rest.row().high()).isEqualByComparingTo("2130");
        assertThat(whole.parent()).isNull();
    }

    @Test
    void whatIsLeftOfANumberThatIsReplacedIsNoLongerTold() {
        assertThat(tree("2018-11-20", THREE_STATES + """
                        d | 2018-11-20 | Ledger |         | ~2,400 | assigned | Texas
                        """)).isEqualTo("""
                5400 in Arizona, California and Texas
                  900 marine-corps in California
                  2400 in Texas
                    1200 on the border in Texas
                """);
    }

    @Test
    void aNumberSaidTwiceInOneReportIsOnePart() {
        assertThat(tree("2018-11-13", """
                w | 2018-11-13 | Ledger | | ~2,600 | assigned | Texas
                a | 2018-11-13 | Ledger | | ~1,200 | assigned | Texas, US-Mexico border
                b | 2018-11-13 | Ledger | | 1,200  | assigned | Texas, US-Mexico border
                """)).isEqualTo("""
                2600 in Texas
                  1200 on the border in Texas
                  1400 in Texas besides those on the border in Texas: 2600 - 1200 = 1400 (w a b)
                """);
    }

    @Test
    void aRowStandsBeneathTheNarrowestThatHoldsIt() {
        assertThat(tree("2018-11-13", """
                w | 2018-11-13 | Ledger | Command | 5,400  | in-place     | US-Mexico border
                a | 2018-11-13 | Daily  |         | ~2,600 | in-place     | Texas
                b | 2018-11-13 | Wire   |         | ~300   | in-place     | Laredo
                c | 2018-11-13 | Wire   |         | 120    | on-the-line  | Laredo
                """)).isEqualTo("""
                5400 on the US-Mexico border
                  2600 in Texas
                    300 in Laredo
                      120 in Laredo
                      180 in Laredo besides those on-the-line: 300 - 120 = 180 (b c)
                """);
    }

    @Test
    void whatDoesNotAddUpIsNotMended() {
        assertThat(tree("2018-11-13", """
                w | 2018-11-13 | Ledger | Command | 2,600 | in-place | Texas, Arizona
                a | 2018-11-13 | Ledger | Command | 2,400 | in-place | Texas
                b | 2018-11-13 | Ledger | Command | 1,900 | in-place | Arizona
                """)).isEqualTo("""
                2600 in Arizona and Texas
                  1900 in Arizona
                  2400 in Texas
                """);
    }

    @Test
    void aComponentStandsBesideACountOfAllUnlessWordsMakeItAPart() {
        String beside = """
                w | 2018-11-13 | Ledger | Command | 5,400 | in-place       | US-Mexico border
                g | 2018-11-13 | Ledger | Command | 2,100 | in-place guard | US-Mexico border
                """;
        assertThat(tree("2018-11-13", beside)).isEqualTo("""
                5400 on the US-Mexico border
                2100 guard on the US-Mexico border
                """);
        String sentence = "There are 5,400 troops, including 2,100 of the Guard.";
        List<Evidence> within =
                beside.lines().map(line -> Booked.in(sentence, line)).toList();
        assertThat(lines(within, "2018-11-13")).isEqualTo("""
                5400 on the US-Mexico border
                  2100 guard on the US-Mexico border
                  3300 on the US-Mexico border besides guard: 5400 - 2100 = 3300 (w g)
                """);
    }

    @Test
    void aForceIsNoPartOfWhatAnotherReportCounts() {
        assertThat(branches("2018-11-13", """
                w | 2018-11-13 | Ledger | Command | 5,400 | in-place       | US-Mexico border
                g | 2018-11-13 | Daily  | Guard   | 600   | in-place guard | Arizona
                """)).allMatch(branch -> branch.depth() == 0);
    }

    @Test
    void footingsAndDaysOfPlansAndTimesFarApartAreNotMixed() {
        assertThat(branches("2019-03-01", """
                w | 2019-02-20 | Ledger | Command | 5,400 | in-place   | US-Mexico border
                p | 2019-02-20 | Ledger | Command | 3,100 | planned    | Texas | 2019-03-10
                q | 2019-02-20 | Ledger | Command | 6,400 | planned    | US-Mexico border | 2019-04-10
                c | 2019-02-20 | Ledger | Command | 4,000 | authorized | Arizona
                a | 2018-11-13 | Ledger | Command | 1,500 | in-place   | Arizona
                """)).allMatch(branch -> branch.depth() == 0);
    }

    @Test
    void noRowIsLostAndTheOrderOfReadingDoesNotMatter() {
        List<Evidence> figures = new ArrayList<>(Booked.of(THREE_STATES));
        Picture picture = picture(figures, "2018-11-13");
        String told = lines(figures, "2018-11-13");
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(figures, new Random(seed));
            assertThat(lines(figures, "2018-11-13")).isEqualTo(told);
        }
        assertThat(Tree.of(picture, figures, List.of()).branches().stream()
                        .filter(branch -> branch.finding() == null)
                        .map(Branch::row))
                .containsExactlyInAnyOrderElementsOf(picture.rows());
    }

    private static String tree(String day, String lines) {
        return lines(Booked.of(lines), day);
    }

    private static List<Branch> branches(String day, String lines) {
        List<Evidence> figures = Booked.of(lines);
        return Tree.of(picture(figures, day), figures, List.of()).branches();
    }

    private static Picture picture(List<Evidence> figures, String day) {
        return Picture.of(figures, Rejections.NONE, Question.on(LocalDate.parse(day), 1), List.of());
    }

    private static String lines(List<Evidence> figures, String day) {
        return Tree.of(picture(figures, day), figures, List.of()).branches().stream()
                .map(branch -> "  ".repeat(branch.depth()) + line(branch.row()) + "\n")
                .collect(Collectors.joining());
    }

    private static String line(Row row) {
        Cell cell = row.cell();
        String force = Stream.of(cell.force().component(), cell.force().service())
                .flatMap(Stream::ofNullable)
                .map(Term::word)
                .collect(Collectors.joining(" "));
        String words = Wording.words(
                row.best().toPlainString(),
                force,
                Count.of(row.bestStatement(), LocalDate.EPOCH).area().words(),
                cell.scope() == null ? "" : cell.scope());
        return row.formula() == null
                ? words
                : words + ": " + row.formula() + " (" + String.join(" ", row.claims()) + ")";
    }
}
