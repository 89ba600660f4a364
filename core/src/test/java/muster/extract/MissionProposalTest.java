package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import muster.pack.Pack;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissionProposalTest {
    private static @Nullable String mission(String text, LocalDate day) {
        return new Extractor(Pack.bundled())
                .read(text, List.of(), day)
                .figures()
                .getFirst()
                .mission();
    }

    @Test
    void aReportThatNamesAMissionBelongsToIt() {
        assertThat(mission("Operation Jump Start has 3,000 Guard troops in Arizona.", LocalDate.of(2007, 2, 1)))
                .isEqualTo("jump-start");
    }

    @Test
    void aReportThatSpeaksOfNoneIsProposedNone() {
        assertThat(mission("The city of Dayton has 300 buses.", LocalDate.of(2007, 2, 1)))
                .isNull();
    }
}
