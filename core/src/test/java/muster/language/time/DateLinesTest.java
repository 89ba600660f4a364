package muster.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import muster.text.Document;
import org.junit.jupiter.api.Test;

class DateLinesTest {
    private static final String OPENING = "The first 60 soldiers arrived at the river and filled sandbags until dark.";

    @Test
    void aDateLineDatesTheReport() {
        assertThat(DateLines.find(text("Guard joins flood work\nMarch 3, 2019\n" + OPENING)))
                .contains(LocalDate.of(2019, 3, 3));
    }

    @Test
    void aDateInTheRunningTextDatesNothingButIsACandidate() {
        Document text = text("Guard joins flood work\nThe levee had been built on March 3, 2011, by the town.\n");

        assertThat(DateLines.find(text)).isEmpty();
        assertThat(DateLines.candidates(text)).isEqualTo("2011-03-03");
    }

    @Test
    void twoDateLinesThatDifferDateNothing() {
        assertThat(DateLines.find(text("Guard joins flood work\nMarch 3, 2019\nMarch 5, 2019\n" + OPENING)))
                .isEmpty();
    }

    private static Document text(String text) {
        return Document.of(text, List.of());
    }
}
