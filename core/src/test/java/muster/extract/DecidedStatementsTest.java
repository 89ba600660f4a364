package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Modality;
import muster.claim.Statement;
import muster.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who decided what, in the many ways in which reports tell it. The reports are of Tuesday, 2018-11-13. */
class DecidedStatementsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2018, 11, 13);
    private static final Extractor EXTRACTOR = new Extractor(Pack.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The department turned the county's request down.                         | request assistance refused
            The council asked last week that the engineers stay on until May.        | request extension submitted
            The request to keep the boats until June 15 is under review.             | request assistance under-review
            The Guard has been asked to help.                                        | request assistance submitted
            The ministry accepted a request from the health service.                 | request assistance approved
            At the county's request 40 soldiers came.                                | request assistance approved
            The approval of the request came on Friday.                              | request assistance approved
            """)
    void requestsAreToldInManyWays(String sentence, String read) {
        assertThat(told(sentence, Kind.REQUEST)).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Maryland called its soldiers back.                                       | state-action withdrawal ordered
            The troops were withdrawn by Maryland.                                   | state-action withdrawal ordered
            The governor has decided against sending the Guard.                      | state-action refusal announced
            Virginia will not send any soldiers.                                     | state-action refusal announced
            The Ohio National Guard was activated on Friday.                         | state-action deployment ordered
            The governor's refusal to send soldiers drew praise.                     | state-action refusal announced
            """)
    void whatStatesDecideIsToldInManyWays(String sentence, String read) {
        assertThat(told(sentence, Kind.STATE_ACTION)).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Three thousand reservists will be called up, the minister announced.     | order deployment expected
            Under an order signed on Tuesday, soldiers will leave for the coast.     | order deployment signed
            The Guard was federalized on Saturday.                                   | order deployment announced
            """)
    void ordersMayNameNobodyWhoGivesThem(String sentence, String read) {
        assertThat(told(sentence, Kind.ORDER)).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The soldiers who have been sent there sleep in tents.
            About 265 members have been deployed to five homes.
            Soldiers are deployed there.
            The county asked that the president send soldiers.
            The governor sent letters to Washington asking for soldiers.
            """)
    void forcesThatAreOnlyThereOrAskedForAreNoOrder(String sentence) {
        assertThat(told(sentence, Kind.ORDER)).isEmpty();
        assertThat(told(sentence, Kind.STATE_ACTION)).isEmpty();
    }

    @Test
    void whoeverWasNamedWithAnOfficeKeepsIt() {
        assertThat(told("Gov. Ana Delgado spoke on Monday. She is sending 40 soldiers.", Kind.STATE_ACTION))
                .containsExactly("state-action deployment ordered");
        assertThat(told("Gov. Ana Delgado spoke on Monday. Delgado called up the Guard.", Kind.STATE_ACTION))
                .containsExactly("state-action deployment ordered");
        assertThat(told("President Kai Moreno spoke on Monday. He sent soldiers to the coast.", Kind.STATE_ACTION))
                .isEmpty();
    }

    @Test
    void whatIsGrantedAndWhatIsRefusedInOneSentenceIsParted() {
        assertThat(read("The secretary approved the request for tents but turned down the drones because of cost."))
                .extracting(statement -> statement.matter().stage() + " " + statement.details())
                .containsExactly(
                        "APPROVED {BY=The secretary, ITEM=tents}",
                        "REFUSED {BY=The secretary, ITEM=the drones, CRITERION=cost, REASON=cost}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The operation began last year.                                           | milestone start
            Soldiers could be at the border as soon as Nov. 20.                      | milestone in-position
            The National Guard's mission in Iowa ends on Thursday.                   | milestone end
            Units sent to Yuma, Ariz., will remain on duty until February 28.        | milestone end
            """)
    void daysAreToldInManyWays(String sentence, String read) {
        assertThat(told(sentence, Kind.MILESTONE)).containsExactly(read);
    }

    @Test
    void aDayThatHasPassedIsLookedForBeforeTheReport() {
        assertThat(read("The withdrawal began on July 1.")).singleElement().satisfies(statement -> {
            assertThat(statement.modality()).isEqualTo(Modality.ASSERTED);
            assertThat(statement.when()).isEqualTo(DateRange.on(LocalDate.of(2018, 7, 1)));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The soldiers serve under federal command.                                | relation under-command
            They work alongside the Ohio National Guard.                             | relation augments
            Soldiers came in support of U.S. Northern Command.                       | relation augments
            The crews serve as part of that operation.                               | relation part-of
            """)
    void relationsAreToldInManyWays(String sentence, String read) {
        assertThat(told(sentence, Kind.RELATION)).containsExactly(read);
    }

    @Test
    void whatIsWeighedIsNotKnown() {
        assertThat(told("The Pentagon is considering which units to send.", Kind.UNKNOWN))
                .containsExactly("unknown units");
    }

    @Test
    void aDisputeNamesTheNumberThatItIsAbout() {
        assertThat(about("Officials said 15,000 troops could go. The Pentagon rejected that number."))
                .isEqualTo("15,000 troops");
        assertThat(about("A spokesman denied that 8,000 soldiers were on the way."))
                .isEqualTo("8,000 soldiers");
        assertThat(about("Officials spoke of 900 soldiers and 300 Marines. The Pentagon rejected that number."))
                .isEqualTo("null");
    }

    private static String about(String text) {
        return read(text).stream()
                .filter(statement -> statement.kind() == Kind.DISPUTE)
                .map(statement -> String.valueOf(statement.detail(Detail.ABOUT)))
                .findFirst()
                .orElse("");
    }

    private static List<Statement> read(String text) {
        return EXTRACTOR
                .read("Soldiers at the border\n\n" + text, List.of(), PUBLISHED)
                .statements();
    }

    private static List<String> told(String text, Kind kind) {
        return read(text).stream()
                .filter(statement -> statement.kind() == kind)
                .map(statement -> kind.word() + " " + statement.matter().type()
                        + (statement.matter().stage() == null
                                ? ""
                                : " " + statement.matter().stage().word()))
                .toList();
    }
}
