package muster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 5,200 troops left.           | Some 5,200 troops left .
            The governor's order              | The governor 's order
            They won’t leave, and we'll stay. | They won’t leave , and we 'll stay .
            the U.S. Army                     | the U.S. Army
            Gov. Ruiz met Lt. Col. Hale       | Gov. Ruiz met Lt. Col. Hale
            a C-130 plane                     | a C - 130 plane
            $2.5 million                      | $ 2.5 million
            P2.5 million                      | P 2.5 million
            Php500                            | Php 500
            gate P4                           | gate P4
            12% or ½ of it                    | 12 % or ½ of it
            O'Brien spoke                     | O'Brien spoke
            The post at Ft. Lowell            | The post at Ft. Lowell
            Wait...                           | Wait ...
            on Oct. 25                        | on Oct. 25
            No. 5 of the list                 | No. 5 of the list
            They said no.                     | They said no .
            stay--or go                       | stay -- or go
            """)
    void aTextIsCutIntoWordsNumbersAndSigns(String text, String tokens) {
        assertThat(tokens(text).stream().map(Token::form).collect(Collectors.joining(" ")))
                .isEqualTo(tokens);
    }

    @Test
    void digitsMadeForMathematicsAreSigns() {
        assertThat(tokens("\ud835\udfd0\ud835\udfd0 troops"))
                .extracting(Token::kind)
                .containsExactly(TokenKind.PUNCTUATION, TokenKind.PUNCTUATION, TokenKind.WORD);
    }

    @Test
    void narrowAndUnbreakableSpacesGroupDigitsButPlainOnesDoNot() {
        assertThat(tokens("15\u202F000")).hasSize(1);
        assertThat(tokens("15\u00A0000")).hasSize(1);
        assertThat(tokens("15 000")).hasSize(2);
    }

    @Test
    void aTokenKnowsWhereItStandsAndWhetherItTouchesTheOneBefore() {
        List<Token> tokens = tokens("No, 45 left.");

        assertThat(tokens).extracting(Token::begin).containsExactly(0, 2, 4, 7, 11);
        assertThat(tokens).extracting(Token::end).containsExactly(2, 3, 6, 11, 12);
        assertThat(tokens).extracting(Token::glued).containsExactly(false, true, false, false, true);
        assertThat(tokens)
                .extracting(Token::kind)
                .containsExactly(
                        TokenKind.WORD, TokenKind.PUNCTUATION, TokenKind.NUMBER, TokenKind.WORD, TokenKind.PUNCTUATION);
    }

    @Test
    void apostrophesAreStraightInTheLowerCaseFormOnly() {
        Token token = tokens("Don’t").getFirst();

        assertThat(token.form()).isEqualTo("Don’t");
        assertThat(token.lower()).isEqualTo("don't");
    }

    @Test
    void aTextCutInStretchesHasTheSameTokens() {
        String text = "About 2,200 didn't go; it's Col. Ruiz's U.S. camp (they say).";
        Tokenizer tokenizer = new Tokenizer(text, new Span(0, text.length()), new WordForms());
        List<Token> cut = new ArrayList<>();
        List<Token> next = tokenizer.next(2);
        while (!next.isEmpty()) {
            cut.addAll(next);
            next = tokenizer.next(2);
        }
        assertThat(cut).isEqualTo(tokens(text));
    }

    private static List<Token> tokens(String text) {
        return new Tokenizer(text, new Span(0, text.length()), new WordForms()).next(Integer.MAX_VALUE);
    }
}
