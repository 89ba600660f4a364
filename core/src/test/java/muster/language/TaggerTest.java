package muster.language;

import static org.assertj.core.api.Assertions.assertThat;

import muster.text.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tag of one word; the rest of the sentence is what decides it. */
class TaggerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The troops left the base on Monday.            | left     | PAST
            The soldiers deployed last week were tired.    | deployed | PAST_PARTICIPLE
            The soldiers deployed last week.               | deployed | PAST
            They have deployed to the coast.               | deployed | PAST_PARTICIPLE
            The deployed soldiers wrote home.              | deployed | ADJECTIVE
            These include 650 reservists.                  | include  | BASE
            The U.S. general in charge spoke.              | general  | NOUN
            The general order was signed.                  | general  | ADJECTIVE
            They brought bottled water.                    | bottled  | ADJECTIVE
            They bought 80 used all-terrain trucks.        | all      | ADJECTIVE
            Five fixed-wing aircraft came.                 | fixed | ADJECTIVE
            Engineers will support the town.               | support  | BASE
            They asked for support from the state.         | support  | NOUN
            The state supports two shelters.               | supports | PRESENT
            Seven water pumps run at the dam.              | pumps    | PLURAL
            They went to the border.                       | border   | NOUN
            The crews are filling sandbags.                | filling  | ING
            She said that troops will stay.                | that     | SUBORDINATOR
            Troops that stayed will help.                  | that     | RELATIVE
            There are 40 trucks here.                      | There    | EXISTENTIAL
            After the storm, crews came.                   | After    | PREPOSITION
            After the storm passed they came.              | After    | SUBORDINATOR
            The governor's order helped.                   | 's       | GENITIVE
            It's a start.                                  | 's       | PRESENT
            The soldiers' camp is dry.                     | '        | GENITIVE
            Her unit left.                                 | Her      | POSSESSIVE
            They may leave.                                | may      | MODAL
            They left in May.                              | May      | NAME
            Forty soldiers stayed.                         | Forty    | NUMBER
            Crews worked in Ellis County.                  | Ellis    | NAME
            As many as 900 served on the dykes.            | served   | PAST
            He came with 900 deployed in Waco.             | deployed | PAST_PARTICIPLE
            Engineers trained crews in Ohio.               | trained  | PAST
            The soldiers trained weeks ago went home.      | trained  | PAST_PARTICIPLE
            Some 60 left, their captain said.              | left     | PAST
            They saw 900 walking toward the bridge.        | walking  | ING
            They saw 12 building sites.                    | building | NOUN
            Most dig ditches, and 90 pour concrete at it.  | pour     | BASE
            Of those saved, 30 were children.              | saved    | PAST_PARTICIPLE
            About 40 remain, court records show.           | records  | PLURAL
            According to court filings, 40 remain.         | court    | NOUN
            Figures compiled by the Guard show 40 remain.  | show     | BASE
            Memos obtained by Reuters on Friday say so.    | obtained | PAST_PARTICIPLE
            The union of border agents estimates that.     | estimates | PRESENT
            They were under evacuation orders on Monday.   | orders   | PLURAL
            The force is due to shrink to 3,000.           | due      | ADJECTIVE
            Some 3,600 work directly with agents.          | work     | BASE
            The Title 10 force in Puerto Rico grew.        | force    | NOUN
            It had 25 flights, 5 right after the quake.    | right    | ADVERB
            """)
    void aWordIsTaggedByWhatStandsAroundIt(String sentence, String word, Tag tag) {
        Words words = Said.words(sentence);

        assertThat(words.tag(indexOf(words, word))).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            They sent boats.                 | sent     | send
            Crews were planning it.          | planning | plan
            Two armies met.                  | armies   | army
            Six men came.                    | men      | man
            They aren't here.                | aren't   | be
            It had rained.                   | had      | have
            They won't leave.                | won't    | will
            """)
    void aFormKnowsItsLemma(String sentence, String word, String lemma) {
        Words words = Said.words(sentence);

        assertThat(words.lemma(indexOf(words, word))).isEqualTo(lemma);
    }

    @Test
    void capitalsTellNothingInAHeadlineInTitleCase() {
        Words words = Said.words("Guard Sends Forty Engineers to Flooded Town", BlockKind.HEADLINE);

        assertThat(words.isTitleCase()).isTrue();
        assertThat(words.tag(1)).isEqualTo(Tag.PRESENT);
        assertThat(words.tag(3)).isEqualTo(Tag.PLURAL);
    }

    @Test
    void outsideTheSentenceIsPunctuation() {
        Words words = Said.words("They left.");

        assertThat(words.tag(-1)).isEqualTo(Tag.PUNCTUATION);
        assertThat(words.lower(99)).isEmpty();
    }

    private static int indexOf(Words words, String form) {
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).form().equals(form)) {
                return i;
            }
        }
        throw new AssertionError("no " + form);
    }
}
