package muster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Statement;
import muster.pack.Pack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What sentences say besides their figures. The reports are of Tuesday, 2018-11-13. */
class StatementsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2018, 11, 13);
    private static final Extractor EXTRACTOR = new Extractor(Pack.bundled());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Homeland Security asked the Pentagon for help on Thursday.     | request assistance submitted asserted 2018-11-08
            The secretary approved the request on Friday.                  | request assistance approved asserted 2018-11-09
            The Pentagon rejected a request for more troops.               | request assistance refused asserted
            The request is under review.                                   | request assistance under-review asserted
            The department returned two requests without action.           | request assistance returned asserted
            The agency has asked for an extension of the mission.          | request extension submitted asserted
            The secretary approved only part of the request.               | request assistance partly-approved asserted
            """)
    void requestsHaveALife(String sentence, String read) {
        assertThat(told(sentence, Kind.REQUEST)).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The secretary signed deployment orders on Friday.               | order deployment signed asserted 2018-11-09
            He is expected to sign deployment orders as soon as Thursday.   | order deployment expected expected 2018-11-15
            The president cancelled the order.                              | order deployment rescinded asserted
            """)
    void ordersAreExpectedSignedAndRescinded(String sentence, String read) {
        assertThat(told(sentence, Kind.ORDER)).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers are stringing concertina wire in Laredo.               | task barrier-wire in-progress asserted [Laredo]
            The troops will string concertina wire in Laredo.               | task barrier-wire planned expected [Laredo]
            The troops have begun to string concertina wire.                | task barrier-wire started asserted
            The troops could be used to repair patrol trucks.               | task vehicle-maintenance considered possible
            The soldiers have cleared the airstrip on Great Abaco.          | task debris-clearing complete asserted [Great Abaco]
            They perform tasks such as data entry.                          | task data-entry in-progress asserted
            Some watch camera screens, others fix trucks.                   | task vehicle-maintenance in-progress asserted
            Sailors put up tents and repaired roads.                        | task road-building in-progress asserted
            Six helicopters for firefighting are in Redding.                | task firefighting in-progress asserted [Redding]
            The engineers were tasked with debris removal.                  | task debris-clearing in-progress asserted
            Much of the effort goes into snow removal.                      | task road-clearing in-progress asserted
            Airmen of the Ohio National Guard guide cars to the tents.      | task traffic-control in-progress asserted
            The army had to set up a field hospital.                        | task medical in-progress asserted
            The navy broke off its search on Monday.                        | task search-rescue stopped asserted 2018-11-12
            They carry cots, help the county and lend buses to schools.     | task ground-transport in-progress asserted
            """)
    void tasksAreWhatForcesDo(String sentence, String read) {
        assertThat(told(sentence, Kind.TASK)).contains(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Arrests are off limits for the soldiers.                        | limit no-law-enforcement in-force asserted
            Law enforcement remains the job of the sheriffs.                | limit civil-lead in-force asserted
            Only the police may search cars.                                | limit civil-lead in-force asserted
            The soldiers will not string wire.                              | limit no-barrier-wire in-force asserted
            The airmen are forbidden from flying patrols.                   | limit no-patrol in-force asserted
            It is not the Guard's job to police the city.                   | limit no-law-enforcement in-force asserted
            The law does not allow the army to act as police.                 | limit no-law-enforcement in-force asserted
            The sailors must stay away from the crowds.                     | limit no-contact in-force asserted
            """)
    void limitsAreWhatForcesMayNotDoAndWhatIsLeftToOthers(String sentence, String read) {
        assertThat(told(sentence, Kind.LIMIT)).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Levee repairs in Memphis are 70 percent complete.               | progress levee-repair in-progress asserted [Memphis]
            Engineers closed the breach on Monday.                          | progress levee-repair complete asserted 2018-11-12
            The crews have largely cleared the road to Yuma.                | progress road-clearing largely-complete asserted [Yuma]
            """)
    void progressIsHowFarATaskHasCome(String sentence, String read) {
        assertThat(told(sentence, Kind.PROGRESS)).containsExactly(read);
    }

    @Test
    void whatTheWorkOfForcesLetsOthersDoIsItsPurpose() {
        assertThat(told("Soldiers drive buses so that agents can patrol.", Kind.PURPOSE))
                .containsExactly("purpose agents can patrol asserted");
    }

    @Test
    void aListOfTasksMakesOneClaimForEach() {
        assertThat(told(
                        "The troops will provide medical care, drive buses and mend fences for border agents.",
                        Kind.TASK))
                .containsExactlyInAnyOrder(
                        "task medical planned expected",
                        "task ground-transport planned expected",
                        "task fencing-material planned expected");
    }

    @Test
    void whatOthersDoIsNoTaskOfForces() {
        assertThat(told("Police officers direct traffic and patrol the streets.", Kind.TASK))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The soldiers may not arrest anyone.                                  | limit no-law-enforcement in-force asserted
            They are prohibited from interacting with migrants.                  | limit no-contact in-force asserted
            The troops will not engage in law enforcement.                       | limit no-law-enforcement in-force asserted
            None of the troops are authorized to carry weapons.                  | limit unarmed in-force asserted
            The soldiers are unarmed.                                            | limit unarmed in-force asserted
            The sheriff remains in charge.                                       | limit civil-lead in-force asserted
            It is not expected they will come into any contact with migrants.    | limit no-contact expected
            The order allows soldiers to make arrests.                           | limit no-law-enforcement relaxed negated
            """)
    void limitsTellWhatForcesMayDo(String sentence, String read) {
        assertThat(told(sentence, Kind.LIMIT)).containsExactly(read);
    }

    @Test
    void whatHappenedOnceNotToBeDoneIsNoLimit() {
        assertThat(told("The soldiers did not arrest anyone on Monday.", Kind.LIMIT))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The troops are expected to arrive at the U.S.-Mexico border by March 1.        | milestone arrive-by expected [US-Mexico border] 2019-03-01
            The troops are expected to be in position next week.               | milestone in-position expected 2018-11-19/2018-11-25
            The mission is scheduled to end Dec. 15.                           | milestone end expected 2018-12-15
            The president will decide within 90 days whether to send more.     | milestone decision-due expected 2019-02-11
            """)
    void milestonesHaveADay(String sentence, String read) {
        assertThat(told(sentence, Kind.MILESTONE)).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It is not yet clear which units will go.                           | unknown units unknown
            It is unclear how many soldiers will stay.                         | unknown strength unknown
            The Pentagon declined to say whether the troops will be armed.     | unknown arms unknown
            Troop levels have not yet been set.                                | unknown strength unknown
            It is not clear whether the department will reimburse the Army.    | unknown reimbursement unknown
            """)
    void unknownsAreTiedToWhatTheyAreAbout(String sentence, String read) {
        assertThat(told(sentence, Kind.UNKNOWN)).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The governor called up the National Guard.                         | STATE_ACTION   | state-action deployment ordered asserted
            The governor withdrew his troops from the U.S.-Mexico border.                  | STATE_ACTION   | state-action withdrawal ordered asserted [US-Mexico border]
            The president declared a national emergency on Friday.             | AUTHORITY      | authority national-emergency declared asserted 2018-11-09
            The troops will fall under U.S. Northern Command.                  | RELATION       | relation under-command asserted
            This deployment is separate from the Guard's mission.              | RELATION       | relation separate-from asserted
            The Pentagon will pay for the mission.                             | COST           | cost payer expected
            The caravan is not expected to reach the U.S.-Mexico border for weeks.         | FLOW           | flow arrival-time expected [US-Mexico border]
            There has been no change to the mission.                           | MISSION_CHANGE | mission-change none asserted
            The Guard disputes that count.                                     | DISPUTE        | dispute strength denied
            The House will vote on Tuesday on a resolution.                    | EVENT          | event vote planned expected 2018-11-13
            Additional troops will go to the U.S.-Mexico border.                           | STRENGTH       | strength more planned expected [US-Mexico border]
            """)
    void theOtherKindsHaveTheirFrames(String sentence, Kind kind, String read) {
        assertThat(told(sentence, kind)).containsExactly(read);
    }

    @Test
    void whatIsUnknownIsNotClaimedAsWell() {
        List<Statement> read = read("It is not clear whether the troops will fix trucks or lay wire.");
        assertThat(read).extracting(Statement::kind).containsOnly(Kind.UNKNOWN);
    }

    @Test
    void aStatementQuotesTheWordsThatMakeIt() {
        Statement task = read("In Yuma, soldiers repaired patrol trucks, the Pentagon said.")
                .getFirst();
        assertThat(task.quote()).isEqualTo("repaired patrol trucks");
        assertThat(task.attribution().source()).containsExactly("Pentagon");
        assertThat(task.rule()).isEqualTo("task.done");
    }

    @Test
    void whoDecidesIsKept() {
        Statement order = read("Defense Secretary Jane Doe signed deployment orders on Friday.")
                .getFirst();
        assertThat(order.detail(Detail.BY)).isEqualTo("Defense Secretary Jane Doe");
    }

    @Test
    void whoAskedAndWhyItWasDecidedSoAreKept() {
        Statement refusal = read("The Pentagon rejected a request from Elm County because of the risk.")
                .getFirst();
        assertThat(refusal.detail(Detail.BY)).isEqualTo("The Pentagon");
        assertThat(refusal.detail(Detail.FROM)).isEqualTo("Elm County");
        assertThat(refusal.detail(Detail.CRITERION)).isEqualTo("risk");
        assertThat(refusal.detail(Detail.REASON)).isEqualTo("the risk");
    }

    @Test
    void aProhibitionBindsWhomItNames() {
        Statement limit = read("The memo bars soldiers from making arrests.").getFirst();
        assertThat(limit.detail(Detail.FOR)).isEqualTo("soldiers");
    }

    @Test
    void aTaskIsForWhomItHelps() {
        assertThat(read("The troops will provide tents for border agents.")
                        .getFirst()
                        .detail(Detail.FOR))
                .isEqualTo("border agents");
    }

    @Test
    void whatSomebodySaysOnANamedDayHoldsOnThatDay() {
        Statement first = read("\"The mission has evolved,\" Col. Mark Smith said on Monday.")
                .getFirst();
        assertThat(first.when()).isEqualTo(DateRange.on(LocalDate.of(2018, 11, 12)));
    }

    private static List<Statement> read(String text) {
        return EXTRACTOR.read(text, List.of(), PUBLISHED).statements();
    }

    /** The statements of a kind in a text: kind, type, state, modality, places and day, as far as there are any. */
    private static List<String> told(String text, Kind kind) {
        return read(text).stream()
                .filter(statement -> statement.kind() == kind)
                .map(StatementsTest::line)
                .collect(Collectors.toList());
    }

    private static String line(Statement statement) {
        StringBuilder line = new StringBuilder(statement.kind().word());
        line.append(' ').append(statement.matter().type());
        if (statement.matter().stage() != null) {
            line.append(' ').append(statement.matter().stage().word());
        }
        line.append(' ').append(statement.modality().word());
        if (!statement.places().isEmpty()) {
            line.append(' ').append(statement.places());
        }
        if (statement.when() != null) {
            line.append(' ').append(statement.when().iso());
        }
        return line.toString();
    }
}
