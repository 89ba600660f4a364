package muster.account;

import static muster.account.Saying.level;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import muster.pack.Mission;
import org.junit.jupiter.api.Test;

class LifetimesTest {
    private static final Mission BORDER = new Mission(
            "border", List.of(), List.of(), LocalDate.parse("2018-04-04"), LocalDate.parse("2018-12-31"), List.of());

    @Test
    void whatWasThereBeforeTheMissionBeganIsNoPartOfIt() {
        Picture picture = picture(
                "2018-11-20",
                level("c1", "AP", "2018-11-20", 6000).at("2006-06"),
                level("c2", "AP", "2018-11-20", 5900));
        assertThat(picture.rows()).extracting(Row::claims).containsExactly(List.of("c2"));
        assertThat(picture.before()).extracting(Evidence::id).containsExactly("c1");
    }

    @Test
    void aLevelHoldsNoLongerThanItsMission() {
        assertThat(picture("2018-12-31", level("c1", "AP", "2018-11-20", 5900)).rows())
                .extracting(Row::standing)
                .containsExactly(Standing.HOLDS);
        assertThat(picture("2019-01-01", level("c1", "AP", "2018-11-20", 5900)).rows())
                .extracting(Row::standing)
                .containsExactly(Standing.ENDED);
    }

    @Test
    void anAnswerWithOtherLifetimesIsAnotherAnswer() {
        Question question = Question.on(LocalDate.parse("2018-11-20"), 1);
        assertThat(Picture.of(List.of(), Rejections.NONE, question, List.of(BORDER))
                        .id())
                .isNotEqualTo(Picture.of(List.of(), Rejections.NONE, question, List.of())
                        .id());
    }

    private static Picture picture(String day, Saying... sayings) {
        return Picture.of(
                Stream.of(sayings).map(Saying::statement).toList(),
                Rejections.NONE,
                Question.on(LocalDate.parse(day), 1),
                List.of(BORDER));
    }
}
