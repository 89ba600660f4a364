package muster.view;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import muster.ledger.KnownPoint;
import muster.pack.Pack;
import org.jspecify.annotations.Nullable;

/**
 * A situation report, as a staff would send it: what was known of a mission on a day, each line with the sentences that
 * it rests on.
 *
 * @param mission null where nothing known belongs to any
 * @param answer the id of the picture that it is made from
 * @param headlines the numbers that matter, as sentences
 * @param sections the rest, each a table; empty ones as well, since that nothing is known is worth saying
 * @param references the sentences, numbered from 1 in this order
 */
public record Sitrep(
        @Nullable String mission,
        LocalDate asked,
        KnownPoint known,
        String answer,
        List<Line> headlines,
        List<Section> sections,
        List<Reference> references) {
    public Sitrep {
        headlines = List.copyOf(headlines);
        sections = List.copyOf(sections);
        references = List.copyOf(references);
    }

    /**
     * A line of a section.
     *
     * @param cells one for each column, in words
     * @param references the numbers of what it rests on
     */
    public record Line(List<String> cells, List<Integer> references) {
        public Line {
            cells = List.copyOf(cells);
            references = List.copyOf(references);
        }
    }

    /**
     * A part of the report.
     *
     * @param name for programs
     * @param none what is said where it has no line
     */
    public record Section(String name, String title, List<String> columns, List<Line> lines, String none) {
        public Section {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }

        /** Which columns say something in any line. */
        public List<Integer> filled() {
            return IntStream.range(0, columns.size())
                    .filter(column -> lines.stream()
                            .anyMatch(line -> !line.cells().get(column).isEmpty()))
                    .boxed()
                    .toList();
        }
    }

    /**
     * A sentence that lines rest on.
     *
     * @param claim the id of the first claim in it that the report uses
     * @param report the name of the report
     * @param where outlet and day, and who is cited; of an entry by hand who made it
     */
    public record Reference(int number, String claim, String report, String where, String sentence) {}

    /** What it is headed with. */
    public String title() {
        return "Situation report" + (mission == null ? "" : ": " + mission);
    }

    /** For which day, and as known when. */
    public String asOf() {
        return "As of " + SitrepWords.day(asked) + ", as known on "
                + SitrepWords.day(LocalDate.ofInstant(known.time(), ZoneOffset.UTC)) + " (entry " + known.seq()
                + " of the ledger).";
    }

    /** What the ledger knew at a point of a mission, or of all that belongs to none. */
    public static Sitrep of(
            Questions questions, KnownPoint known, LocalDate asked, @Nullable String mission, Pack pack) {
        return of(Course.withRejected(questions, known, asked, mission), mission, pack);
    }

    /**
     * The same of what was fetched already.
     *
     * @param course with the figures that people rejected
     */
    public static Sitrep of(Course course, @Nullable String mission, Pack pack) {
        return new SitrepBuilder(course, mission, pack).sitrep();
    }

    /**
     * The mission that is reported on: the one that is asked for, or else the only one there is.
     *
     * @throws Failure if there is no such mission, or several and none is named
     */
    public static @Nullable String mission(Questions questions, KnownPoint known, @Nullable String asked) {
        if (asked != null) {
            questions.requireKnownMission(known, asked);
            return asked;
        }
        List<String> missions = questions.missions(known);
        if (missions.size() > 1) {
            throw Failure.wrongUsage(
                    "a situation report is of one mission; name it: there are " + String.join(", ", missions));
        }
        return missions.isEmpty() ? null : missions.getFirst();
    }
}
