package muster.account;

import static muster.account.Saying.level;
import static org.assertj.core.api.Assertions.assertThat;

import muster.claim.LinkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands behind a number, under whichever name. */
class SpeakerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORGANISATION | the Pentagon                 | Pentagon                    | true
            ORGANISATION | Pentagon                     | White House                 | false
            NAMED        | General Terrence O'Shaughnessy | O'Shaughnessy             | true
            NAMED        | James Mattis                 | Kirstjen Nielsen            | false
            ROLE         | the defense secretary        | defense secretary           | true
            DOCUMENT     | the order                    | a memo                      | false
            ANONYMOUS    | a senior U.S. defense official | defense officials         | true
            ANONYMOUS    | a defense official           | a White House official      | false
            OUTLET       | The Washington Post          | Washington Post             | true
            """)
    void oneIsTheSameUnderTwoNames(LinkKind kind, String one, String other, boolean same) {
        assertThat(speaker("AP", one, kind)
                        .key()
                        .equals(speaker("AP", other, kind).key()))
                .isEqualTo(same);
    }

    @Test
    void theUnnamedOfTwoPapersNeedNotBeTheSame() {
        Speaker ofOne = speaker("AP", "officials", LinkKind.ANONYMOUS);
        assertThat(ofOne.key())
                .isNotEqualTo(speaker("CNN", "officials", LinkKind.ANONYMOUS).key());
        assertThat(ofOne.isBehind(
                        Speaker.of(level("f", "AP", "2018-11-13", 5900).statement())))
                .isTrue();
        assertThat(ofOne.isBehind(
                        Speaker.of(level("f", "CNN", "2018-11-13", 5900).statement())))
                .isFalse();
        assertThat(speaker("AP", "Pentagon", LinkKind.ORGANISATION)
                        .isBehind(
                                Speaker.of(level("f", "AP", "2018-11-13", 5900).statement())))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAMED        | James Mattis        | 0
            DOCUMENT     | the order           | 0
            ROLE         | a spokeswoman       | 1
            ORGANISATION | Pentagon            | 1
            ANONYMOUS    | officials           | 2
            OUTLET       | The Washington Post | 3
            ORGANISATION | The Washington Post | 3
            """)
    void whoIsNearerToTheFactIsMoreDirect(LinkKind kind, String name, int remoteness) {
        assertThat(speaker("AP", name, kind).remoteness()).isEqualTo(remoteness);
    }

    private static Speaker speaker(String outlet, String name, LinkKind kind) {
        return Speaker.of(level("f", outlet, "2018-11-13", 5900).by(name, kind).statement());
    }
}
