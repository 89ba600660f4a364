package muster.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import muster.account.Evidence;
import muster.account.books.Books;
import muster.claim.Attribution;
import muster.claim.Changes;
import muster.claim.Component;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.claim.Meaning;
import muster.claim.Quantity;
import muster.claim.Rung;
import muster.claim.Subject;
import muster.ledger.Act;
import muster.ledger.DayBasis;
import muster.ledger.Judgement;
import muster.ledger.KnownPoint;
import muster.ledger.Metadata;
import muster.ledger.RecordedFigure;
import muster.ledger.RecordedJudgement;
import muster.ledger.Verdict;
import muster.pack.Pack;
import muster.text.BlockKind;
import muster.text.Span;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final LocalDate DAY = LocalDate.parse("2018-11-13");

    @Test
    void aDoubtfulAnswerComesBeforeASureOneAndBeforeADoubtfulOneThatNothingRestsOn() {
        Review doubtfulAnswer = review("doubtful-answer", 0.5, 1, 0, 0);
        Review sureAnswer = review("sure-answer", 0.98, 1, 0, 0);
        Review doubtfulAside = review("doubtful-aside", 0.3, 0, 0, 0);
        Review sureAside = review("sure-aside", 0.98, 0, 0, 0);

        assertThat(inOrder(sureAside, doubtfulAside, sureAnswer, doubtfulAnswer))
                .containsExactly("doubtful-answer", "sure-answer", "doubtful-aside", "sure-aside");
    }

    @Test
    void ofEquallyDoubtfulOnesAnAnswerWeighsMoreThanAFindingAndAFindingMoreThanAnotherRow() {
        Review answer = review("answer", 0.6, 1, 0, 0);
        Review finding = review("finding", 0.6, 0, 0, 1);
        Review witness = review("witness", 0.6, 0, 1, 0);

        assertThat(inOrder(witness, finding, answer)).containsExactly("answer", "finding", "witness");
    }

    @Test
    void muchThatRestsOnALikelyClaimOutweighsLittleOnAnUnlikelyOne() {
        Review much = review("much", 0.8, 1, 2, 3);
        Review little = review("little", 0.3, 0, 1, 0);

        assertThat(much.urgency()).isCloseTo(0.2 * (4 + 2 + 6), offset(1e-9));
        assertThat(inOrder(little, much)).containsExactly("much", "little");
    }

    @Test
    void whatPeopleHaveJudgedAndWhatTheyEnteredByHandWaitsForNobody() {
        RecordedFigure judged = figure("judged", 0.5, DayBasis.MANIFEST);
        Judgement acceptance = new Judgement("judged", Act.ACCEPT, Changes.NONE, "", "Ann");
        RecordedFigure accepted = new RecordedFigure(
                judged.id(),
                judged.reportId(),
                judged.report(),
                judged.figure(),
                judged.known(),
                new Verdict(List.of(new RecordedJudgement("j", acceptance, KnownPoint.EMPTY, 0))));
        List<Evidence> figures = Stream.of(
                        accepted, figure("entered", 1, DayBasis.HAND), figure("waiting", 0.5, DayBasis.MANIFEST))
                .map(figure -> new Evidence(figure, "5,900 troops are at the border.", ""))
                .toList();

        List<Review> reviews = reviews(new Course(DAY, new KnownPoint(3, Instant.EPOCH), List.of(), figures));

        assertThat(reviews).extracting(review -> review.claim().id()).containsExactly("waiting");
    }

    @Test
    void theClaimThatAnAnswerSaysIsToldFromThoseThatOnlySupportIt() {
        List<Evidence> figures = Stream.of("one", "two")
                .map(id -> new Evidence(figure(id, 0.5, DayBasis.MANIFEST), "5,900 troops are at the border.", ""))
                .toList();

        List<Review> reviews = reviews(new Course(DAY, new KnownPoint(2, Instant.EPOCH), List.of(), figures));

        assertThat(reviews).hasSize(2);
        assertThat(reviews).extracting(review -> review.best().size()).containsExactlyInAnyOrder(1, 0);
        assertThat(reviews).extracting(Review::cells).containsExactlyInAnyOrder(0, 1);
        assertThat(reviews.stream().filter(review -> !review.best().isEmpty()).map(ReviewTable::matters))
                .containsExactly("It is the answer for active-duty troops, in place, Texas.");
    }

    private static List<String> inOrder(Review... reviews) {
        return Stream.of(reviews)
                .sorted(Review.ORDER)
                .map(review -> review.claim().id())
                .toList();
    }

    private static Review review(String id, double confidence, int best, int cells, int findings) {
        Evidence evidence =
                new Evidence(figure(id, confidence, DayBasis.MANIFEST), "5,900 troops are at the border.", "");
        return new Review(evidence, Collections.nCopies(best, Map.of("kind", "figure")), cells, findings);
    }

    private static RecordedFigure figure(String id, double confidence, DayBasis basis) {
        Metadata report = new Metadata(id + ".txt", DAY, basis, "", id, null, null);
        Figure figure = new Figure(
                new Span(0, 5),
                "5,900",
                BlockKind.BODY,
                new Span(0, 31),
                new Quantity(BigDecimal.valueOf(5900), BigDecimal.valueOf(5900), false, "person", ""),
                Subject.TROOPS,
                Meaning.LEVEL,
                Rung.IN_PLACE.status(),
                Rung.IN_PLACE,
                new Force(Component.ACTIVE, null, null),
                List.of("Texas"),
                null,
                DateRange.on(DAY),
                DAY,
                new Attribution(List.of(new Link(id, LinkKind.ORGANISATION, 1)), false, false),
                "border",
                "state.test",
                confidence,
                List.of());
        return new RecordedFigure(id, report.reportId(), report, figure, new KnownPoint(1, Instant.EPOCH));
    }

    private static List<Review> reviews(Course course) {
        return Review.of(
                course,
                "border",
                Ordered.of(course.figures(), course.told(), Pack.bundled().missions()),
                Books.findings(course.figures(), course.told(), DAY));
    }
}
