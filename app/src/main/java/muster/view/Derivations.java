package muster.view;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import muster.account.Derivation;
import muster.account.Evidence;
import muster.account.Picture;
import muster.account.Question;
import muster.account.Rejections;
import muster.account.RowDerivation;
import muster.account.Testimony;
import muster.account.books.Books;
import muster.account.books.Branch;
import muster.account.books.Finding;
import muster.account.books.Tree;
import muster.ledger.KnownPoint;
import muster.pack.Pack;
import org.jspecify.annotations.Nullable;

/** Finds the cell or finding that a user means by its id, or its beginning, and how it came about. */
public record Derivations(
        Questions questions,
        KnownPoint known,
        LocalDate asked,
        @Nullable String mission,
        Pack pack) {
    /** What looks like the id of a cell or a finding, or its beginning. */
    public static final String ID = "[kn][0-9a-f]{3,20}";

    /**
     * How the cell or finding came about on the day asked.
     *
     * @throws Failure if no id begins so, or several do
     */
    public Derivation of(String id) {
        List<Evidence> figures = questions.evidenceWithRejected(known, mission);
        return id.startsWith("k") ? cell(id, figures) : finding(id, figures);
    }

    private Derivation cell(String id, List<Evidence> figures) {
        Question question = new Question(asked, known.seq(), mission, null, null);
        List<Testimony> told = told();
        Rejections rejections = Rejections.of(told);
        Picture picture = Picture.of(figures, rejections, question, pack.missions());
        List<Branch> branches =
                Tree.of(picture, figures, told).with(picture.unassigned()).toList();
        Branch branch = meant(
                branches,
                each -> each.row().cell().id(),
                id,
                "cell",
                "'muster picture --format jsonl' tells their ids");
        return branch.finding() == null
                ? RowDerivation.of(branch.row(), figures, rejections, asked)
                : branch.finding().derivation();
    }

    private Derivation finding(String id, List<Evidence> figures) {
        return meant(
                        Books.findings(figures, told(), asked, pack.bans()),
                        Finding::id,
                        id,
                        "finding",
                        "'muster findings' tells their ids")
                .derivation();
    }

    private List<Testimony> told() {
        return questions.testimonies(known, mission);
    }

    private <T> T meant(List<T> all, Function<T, String> ids, String id, String kind, String otherwise) {
        List<T> meant =
                all.stream().filter(each -> ids.apply(each).startsWith(id)).toList();
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        if (meant.isEmpty()) {
            throw Failure.wrongUsage("on " + asked + " the ledger has no " + kind + " '" + id + "'; " + otherwise
                    + ", and --at DAY asks for another day");
        }
        throw Failure.wrongUsage("'" + id + "' begins the ids of " + meant.size() + " " + kind + "s; write more of it");
    }
}
