package muster.account;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muster.claim.Kind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Figures that a report names only to say that somebody disputes them: "“The 5,600 is wrong,” she said." Nobody stands
 * for them there, so they are no voices.
 */
public final class Rejections {
    /** None are known. */
    public static final Rejections NONE = new Rejections(Map.of());

    private final Map<String, List<Testimony>> disputesByReport;

    private Rejections(Map<String, List<Testimony>> disputesByReport) {
        this.disputesByReport = disputesByReport;
    }

    /** What the statements dispute, those apart that people rejected. */
    public static Rejections of(List<Testimony> told) {
        return new Rejections(told.stream()
                .filter(testimony -> testimony.kind() == Kind.DISPUTE)
                .filter(testimony -> !testimony.verdict().rejected())
                .sorted(Testimony.IN_TIME)
                .collect(Collectors.groupingBy(testimony -> testimony.recorded().reportId())));
    }

    /** Whether a figure is only named to be rejected. */
    public boolean names(Evidence figure) {
        return by(figure) != null;
    }

    /** The statement that names it to reject it, or null. */
    public @Nullable Testimony by(Evidence figure) {
        List<Testimony> disputes =
                disputesByReport.getOrDefault(figure.recorded().reportId(), List.of());
        return disputes.stream()
                .filter(dispute -> isWithin(figure, dispute))
                .findFirst()
                .orElse(null);
    }

    /** Those that are not only named to be rejected. */
    public List<Evidence> heard(List<Evidence> figures) {
        return disputesByReport.isEmpty()
                ? figures
                : figures.stream().filter(figure -> !names(figure)).toList();
    }

    /** Whether a statement has the number among its words. */
    public static boolean isWithin(Evidence figure, Testimony told) {
        Span words = told.statement().span();
        Span number = figure.figure().span();
        return figure.recorded().reportId().equals(told.recorded().reportId())
                && words.begin() <= number.begin()
                && number.end() <= words.end();
    }
}
