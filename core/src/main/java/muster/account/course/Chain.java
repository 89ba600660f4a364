package muster.account.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import muster.account.Firmness;
import muster.account.Testimony;
import muster.claim.Detail;
import muster.claim.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Who is under whose command, what is part of what, and what is separate.
 *
 * @param ties each relation once, with all who tell of it
 */
public record Chain(List<Tie> ties) {
    /** What stands for a side that the words do not name. */
    private static final String UNNAMED = "(not named)";

    public Chain {
        ties = List.copyOf(ties);
    }

    /**
     * A line of the tree: somebody, and how they stand to what is above; at the top, nothing is.
     *
     * @param depth how deep it stands, 0 at the top
     */
    public record Branch(int depth, String name, @Nullable Tie tie) {}

    /**
     * The relations that were known of on a day.
     *
     * @param told all statements, in any order
     */
    public static Chain of(List<Testimony> told, LocalDate asked) {
        List<Tie> ties = new ArrayList<>();
        told.stream()
                .filter(testimony -> testimony.kind() == Kind.RELATION && testimony.countsOn(asked))
                .filter(testimony -> testimony.firmness() != Firmness.DENIED)
                .sorted(Testimony.IN_TIME)
                .map(Chain::tie)
                .forEach(tie -> add(tie, ties));
        ties.sort(Comparator.comparing(Tie::type).thenComparing(tie -> named(tie.to())));
        return new Chain(ties);
    }

    /** What is said to be separate; it is never summed with the mission that it is separate from. */
    public List<Tie> separate() {
        return ties.stream().filter(tie -> tie.type().equals("separate-from")).toList();
    }

    /** The relations as a tree: commands first, beneath each who is under it, with what else is said of them. */
    public List<Branch> tree() {
        List<Branch> tree = new ArrayList<>();
        List<String> tops = new ArrayList<>();
        ties.stream()
                .sorted(Comparator.comparing(tie -> !tie.isUpward()))
                .map(tie -> named(tie.isUpward() ? tie.to() : tie.from()))
                .filter(name -> ties.stream().noneMatch(tie -> tie.isUpward() && isSame(named(tie.from()), name)))
                .filter(name -> tops.stream().noneMatch(top -> isSame(top, name)))
                .forEach(tops::add);
        Set<Tie> shown = new HashSet<>();
        for (String top : tops) {
            tree.add(new Branch(0, top, null));
            grow(top, 1, tree, shown);
        }
        // Where some are said to be under each other there is no top; nothing is left out for that.
        for (Tie tie : ties) {
            if (!shown.contains(tie)) {
                tree.add(new Branch(0, named(tie.to()), null));
                grow(named(tie.to()), 1, tree, shown);
            }
        }
        return tree;
    }

    private void grow(String name, int depth, List<Branch> tree, Set<Tie> shown) {
        for (Tie tie : ties) {
            boolean beneath = tie.isUpward() && isSame(named(tie.to()), name);
            boolean beside = !tie.isUpward() && isSame(named(tie.from()), name);
            if ((beneath || beside) && shown.add(tie)) {
                String other = named(beneath ? tie.from() : tie.to());
                tree.add(new Branch(depth, other, tie));
                if (beneath) {
                    grow(other, depth + 1, tree, shown);
                }
            }
        }
    }

    private static void add(Tie tie, List<Tie> ties) {
        for (int i = 0; i < ties.size(); i++) {
            Tie known = ties.get(i);
            if (known.type().equals(tie.type())
                    && Objects.equals(
                            known.testimony().mission(), tie.testimony().mission())
                    && isSame(named(known.from()), named(tie.from()))
                    && isSame(named(known.to()), named(tie.to()))) {
                List<Testimony> all = Stream.concat(known.testimonies().stream(), tie.testimonies().stream())
                        .toList();
                ties.set(i, new Tie(known.from(), known.type(), known.to(), all));
                return;
            }
        }
        ties.add(tie);
    }

    /** The words of a relation stand in the details that fit; where it is based may be only a place. */
    private static Tie tie(Testimony testimony) {
        String from = first(testimony, Detail.BY, Detail.FROM);
        String to = first(testimony, Detail.TO, Detail.ABOUT, Detail.FOR);
        if (to == null
                && testimony.type().equals("based-at")
                && !testimony.places().isEmpty()) {
            to = String.join(", ", testimony.places());
        }
        return new Tie(from, testimony.type(), to, List.of(testimony));
    }

    private static @Nullable String first(Testimony testimony, Detail... details) {
        return Stream.of(details)
                .flatMap(detail -> Stream.ofNullable(testimony.detail(detail)))
                .findFirst()
                .orElse(null);
    }

    private static String named(@Nullable String name) {
        return name == null ? UNNAMED : name;
    }

    private static boolean isSame(String one, String other) {
        return new Party(one).isSame(new Party(other));
    }
}
