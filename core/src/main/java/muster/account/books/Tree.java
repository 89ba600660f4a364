package muster.account.books;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.account.Cell;
import muster.account.Evidence;
import muster.account.Picture;
import muster.account.Row;
import muster.account.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a picture as wholes and their parts, with what the parts leave as rows of their own. A row that stands
 * beneath another counts some of those whom that one counts; that all who stand beneath it add up to it is not said.
 *
 * @param branches each behind the one that holds it; else in the order of the picture
 */
public record Tree(List<Branch> branches) {
    public Tree {
        branches = List.copyOf(branches);
    }

    /**
     * Puts the rows in their places; a pure function. Rows of no mission are not among them: they are never summed.
     *
     * @param figures those that the picture was made of
     * @param told the statements known at its point
     */
    public static Tree of(Picture picture, List<Evidence> figures, List<Testimony> told) {
        return of(picture, Roll.of(figures, told));
    }

    /** The same where the figures have been put in order before, for pictures of several days. */
    public static Tree of(Picture picture, Roll roll) {
        LocalDate asked = picture.question().day();
        List<Level> levels = picture.rows().stream()
                .filter(row -> row.cell().isStrength())
                .map(row -> Level.of(row, asked, roll))
                .toList();
        Map<Cell, Level> above = Nesting.of(levels);
        Growth growth = new Growth(Remainders.of(levels, above, roll, asked));
        for (Row row : picture.rows()) {
            Level whole = above.get(row.cell());
            if (whole == null) {
                growth.roots.add(row);
            } else {
                growth.parts
                        .computeIfAbsent(whole.row().cell(), cell -> new ArrayList<>())
                        .add(row);
            }
        }
        growth.roots.forEach(row -> growth.grow(row, null));
        return new Tree(growth.branches);
    }

    /** The tree while it is being put together. */
    private static final class Growth {
        private final List<Row> roots = new ArrayList<>();
        private final Map<Cell, List<Row>> parts = new LinkedHashMap<>();
        private final List<Branch> branches = new ArrayList<>();
        private final Map<Cell, List<Remainder>> remainders;

        private Growth(Map<Cell, List<Remainder>> remainders) {
            this.remainders = remainders;
        }

        private void grow(Row row, @Nullable Branch above) {
            Branch branch = new Branch(row, above, null);
            branches.add(branch);
            parts.getOrDefault(row.cell(), List.of()).forEach(part -> grow(part, branch));
            remainders.getOrDefault(row.cell(), List.of()).stream()
                    .map(rest -> new Branch(rest.row(), branch, rest.finding()))
                    .forEach(branches::add);
        }
    }

    /** The branches with those of rows that stand in no tree behind them. */
    public Stream<Branch> with(List<Row> others) {
        return Stream.concat(branches.stream(), others.stream().map(row -> new Branch(row, null, null)));
    }
}
