package muster.account.books;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void whatAReportQuotesIsQuotedWithinAQuotation() {
        assertThat(Wording.quoted("“The 5,600 is wrong,” she\nsaid.")).isEqualTo("“‘The 5,600 is wrong,’ she said.”");
    }

    @Test
    void whatIsQuotedAsAWholeIsQuotedOnce() {
        assertThat(Wording.quoted("\"All of them should be there by then.\""))
                .isEqualTo("“All of them should be there by then.”");
    }

    @Test
    void anApostropheStaysOne() {
        assertThat(Wording.quoted("the state's 40")).isEqualTo("“the state's 40”");
    }
}
