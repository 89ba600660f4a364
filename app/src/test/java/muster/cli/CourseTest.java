package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a mission went, as three reports tell it. */
class CourseTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void fill() {
        CourseLedger.write(folder.resolve("muster.db"));
    }

    @Test
    void theTimeLineTellsExpectedFromActualAndWhatBecameOfIt() {
        assertThat(table("timeline")).isEqualTo("""
                        As of 2018-11-27 (the latest publication day in the ledger), as known at 3 (TIME)
                        #  day            expected or actual  what       type         state      place             became            who says
                        ─  ─────────────  ──────────────────  ─────────  ───────────  ─────────  ────────────────  ────────────────  ─────────────
                        1  by 2018-10-26  actual              request    assistance   submitted  US-Mexico border                    Border Ledger
                        2  2018-10-29     actual              request    assistance   approved                                       Border Ledger
                        3  2018-12-15     expected            milestone  end                                       moved 2019-01-31  Border Ledger
                        4  2019-01-31     expected            milestone  extended-to                               open              Border Ledger
                          [1] Border Ledger, 2018-10-26: “The Department of Homeland Security asked for helicopters \
                        at the border.”
                          [2] Border Ledger, 2018-10-30: “On Monday the defense secretary granted helicopters to DHS.”
                          [3] Border Ledger, 2018-10-30: “The mission ends on December 15.”
                          [3] moved: Border Ledger, 2018-11-27: “The mission will last until January 31.”
                          [4] Border Ledger, 2018-11-27: “The mission will last until January 31.”
                        """);
    }

    @Test
    void anEarlierDayDoesNotKnowWhatCameLater() {
        assertThat(table("timeline", "--at", "2018-11-01", "--from", "2018-11-01"))
                .isEqualTo("""
                        As of 2018-11-01, as known at 3 (TIME)
                        #  day         expected or actual  what       type  became  who says
                        ─  ──────────  ──────────────────  ─────────  ────  ──────  ─────────────
                        1  2018-12-15  expected            milestone  end   open    Border Ledger
                          [1] Border Ledger, 2018-10-30: “The mission ends on December 15.”
                        """);
    }

    @Test
    void theSameAsJson() {
        assertThat(run("timeline", "--from", "2018-12-15", "--to", "2018-12-15", "--format", "jsonl")
                        .out())
                .isEqualTo("""
                        {"day":"2018-12-15","placed":"2018-12-15","firmness":"expected","kind":"milestone",\
                        "type":"end","state":null,"modality":"asserted","places":[],"by":null,"for":null,\
                        "fate":"moved","sequel":{"id":"c74a5fe889f2674a72013","state":null,"firmness":"expected",\
                        "when":"2019-01-31","sentence":"The mission will last until January 31.",\
                        "report":"extended.txt","source":"Border Ledger"},"claims":["c3150f6fc96a03860c4bc"],\
                        "mission":"southwest-border","quote":"The mission ends",\
                        "sentence":"The mission ends on December 15.","report":"granted.txt",\
                        "source":"Border Ledger","valid":"2018-12-15","said":null,"published":"2018-10-30",\
                        "known":2,"id":"c3150f6fc96a03860c4bc","asked":"2018-11-27","as_known":3}
                        """);
    }

    @Test
    void aRequestIsJoinedFromSeveralReportsAndHasALife() {
        assertThat(table("requests")).isEqualTo("""
                        As of 2018-11-27 (the latest publication day in the ledger), as known at 3 (TIME)
                        #  requester                            asked for    place             state     as of       decider                mentions
                        ─  ───────────────────────────────────  ───────────  ────────────────  ────────  ──────────  ─────────────────────  ────────
                        1  The Department of Homeland Security  helicopters  US-Mexico border  approved  2018-10-29  the defense secretary         2
                          [1] by 2018-10-26 submitted, Border Ledger, \
                        2018-10-26: “The Department of Homeland Security asked for helicopters at the border.”
                          [1] 2018-10-29 approved, Border Ledger, \
                        2018-10-30: “On Monday the defense secretary granted helicopters to DHS.”
                        """);
    }

    @Test
    void theJoinCanBeLookedAt() {
        assertThat(table("requests", "--mentions")).isEqualTo("""
                        As of 2018-11-27 (the latest publication day in the ledger), as known at 3 (TIME)
                        #  requester                            asked for    place             state     as of       decider                mentions
                        ─  ───────────────────────────────────  ───────────  ────────────────  ────────  ──────────  ─────────────────────  ────────
                        1  The Department of Homeland Security  helicopters  US-Mexico border  approved  2018-10-29  the defense secretary         2
                          [1] ccf65d5db645aa6534c79, the first of it; Border Ledger, \
                        2018-10-26: “The Department of Homeland Security asked for helicopters at the
                            border.”
                          [1] ce8471bdf94a905137082, same requester (The Department of Homeland Security), \
                        both of helicopter, 3 days apart; Border Ledger,
                            2018-10-30: “On Monday the defense secretary granted helicopters to DHS.”
                        """);
    }

    @Test
    void aRequestAsJsonHasItsSteps() {
        assertThat(run("requests", "--format", "jsonl").out()).isEqualTo("""
                        {"request":"ccf65d5db645aa6534c79","requester":"The Department of Homeland Security",\
                        "decider":"the defense secretary","capacity":null,"state":"approved","when":"2018-10-29",\
                        "type":"assistance","items":["helicopters"],"numbers":[],"periods":[],\
                        "places":["US-Mexico border"],"criteria":[],"findings":[],"reasons":[],\
                        "steps":[{"id":"ccf65d5db645aa6534c79","state":"submitted","firmness":"actual","when":null,\
                        "sentence":"The Department of Homeland Security asked for helicopters at the border.",\
                        "report":"asked.txt","source":"Border Ledger","item":"helicopters","also":[]},\
                        {"id":"ce8471bdf94a905137082","state":"approved","firmness":"actual","when":"2018-10-29",\
                        "sentence":"On Monday the defense secretary granted helicopters to DHS.",\
                        "report":"granted.txt","source":"Border Ledger","item":"helicopters","also":[]}],\
                        "mentions":[{"id":"ccf65d5db645aa6534c79","joined":"the first of it"},\
                        {"id":"ce8471bdf94a905137082","joined":"same requester (The Department of Homeland \
                        Security), both of helicopter, 3 days apart"}],"mission":"southwest-border",\
                        "quote":"granted helicopters to DHS","sentence":"On Monday the defense secretary granted \
                        helicopters to DHS.","report":"granted.txt","source":"Border Ledger","valid":"2018-10-29",\
                        "said":null,"published":"2018-10-30","known":2,"id":"ce8471bdf94a905137082",\
                        "asked":"2018-11-27","as_known":3}
                        """);
    }

    @Test
    void aRelaxedLimitIsVisible() {
        assertThat(table("limits")).isEqualTo("""
                        As of 2018-11-27 (the latest publication day in the ledger), as known at 3 (TIME)
                        #  limit       binds         state     from        to          stands  meant    who says
                        ─  ──────────  ────────────  ────────  ──────────  ──────────  ──────  ───────  ─────────────
                        1  no-contact  The soldiers  in-force  2018-10-26  2018-11-26                   Border Ledger
                        2  no-contact  Soldiers      relaxed   2018-11-27              now     negated  Pentagon
                          [1] Border Ledger, 2018-10-26: “The soldiers must not talk to migrants.”
                          [2] Border Ledger, 2018-11-27, citing Pentagon: “Soldiers may now talk to migrants, \
                        the Pentagon said.”
                        """);
    }

    @Test
    void beforeItWasRelaxedItWasInForce() {
        assertThat(run("limits", "--at", "2018-11-01", "--format", "csv").out()).isEqualTo("""
                        type,binds,state,from,to,current,in_force,modality,places,about,claims,mission,quote,\
                        sentence,report,source,valid,said,published,known,id,asked,as_known
                        no-contact,The soldiers,in-force,2018-10-26,,true,true,asserted,,,cc92f056b80ff158c58ba,\
                        southwest-border,must not talk to migrants,The soldiers must not talk to migrants.,\
                        asked.txt,Border Ledger,,,2018-10-26,1,cc92f056b80ff158c58ba,2018-11-01,3
                        """);
    }

    @Test
    void aTaskForTwoIsToldTwiceAndBothStand() {
        assertThat(table("tasks", "--at", "2018-11-01")).isEqualTo("""
                        As of 2018-11-01, as known at 3 (TIME)
                        #  task   place  for whom       stage        as of          otherwise          who says
                        ─  ─────  ─────  ─────────────  ───────────  ─────────────  ─────────────────  ─────────────
                        1  tents  Texas  border agents  planned      by 2018-10-26  for migrants       Border Ledger
                        2  tents  Texas  migrants       in-progress  by 2018-10-30  for border agents  Border Ledger
                          [1] Border Ledger, 2018-10-26: “They will put up tents for border agents in Texas.”
                          [1] otherwise: Border Ledger, 2018-10-30: “The soldiers put up tents for migrants in Texas.”
                          [2] Border Ledger, 2018-10-30: “The soldiers put up tents for migrants in Texas.”
                          [2] otherwise: Border Ledger, 2018-10-26: “They will put up tents for border agents in Texas.”
                        """);
    }

    @Test
    void theChainIsATreeOfCommands() {
        assertThat(table("chain")).isEqualTo("""
                        As of 2018-11-27 (the latest publication day in the ledger), as known at 3 (TIME)
                        Northern Command
                          commands Task Force South [1]
                        the mission
                          is separate from Operation Lantern [2]
                          [1] Border Ledger, 2018-10-30: “Task Force South falls under Northern Command.”
                          [2] Border Ledger, 2018-11-27: “It is separate from Operation Lantern.”
                        """);
    }

    @Test
    void anUnknownTouchesTheFiguresNearItsDayAndIsSettledByALaterOne() {
        assertThat(table("unknowns")).isEqualTo("""
                        As of 2018-11-27 (the latest publication day in the ledger), as known at 3 (TIME)
                        #  what     type      as of          stands   who says
                        ─  ───────  ────────  ─────────────  ───────  ────────
                        1  unknown  strength  by 2018-10-26  settled  Pentagon
                          [1] Border Ledger, 2018-10-26, citing Pentagon: “How many will go has not been settled, \
                        the Pentagon said.”
                          [1] settled by “5,200” (2018-10-30, faf9ff98c79c35e1851dd)
                        """);
    }

    @Test
    void whoPaysAndWhoIsOnTheMove() {
        assertThat(table("costs")).isEqualTo("""
                        As of 2018-11-27 (the latest publication day in the ledger), as known at 3 (TIME)
                        #  day            type   what          meant     who says
                        ─  ─────────────  ─────  ────────────  ────────  ─────────────
                        1  by 2018-11-27  payer  The Pentagon  expected  Border Ledger
                          [1] Border Ledger, 2018-11-27: “The Pentagon will pay.”
                        """);
        assertThat(run("flows", "--format", "csv").out())
                .startsWith("kind,type,value")
                .contains("flow,fall,");
    }

    @Test
    void aJoinCanBeCorrected() {
        run("judge", "ce8471bd", "rekey", "--set", "about=ce8471bd", "--why", "another request");
        assertThat(run("requests", "--mentions", "--format", "csv")
                        .out()
                        .lines()
                        .map(line -> line.replaceFirst(",[a-z-]+,(actual|expected).*", "")))
                .containsExactly(
                        "request,joined,state,firmness,when,type,by,decider,item,number,places,about,mission,quote,sentence,report,source,valid,said,published,known,id,asked,as_known",
                        "ccf65d5db645aa6534c79,the first of it",
                        "ce8471bdf94a905137082,names itself: a request of its own");
    }

    @Test
    void thePictureShowsTasksLimitsMilestonesAndUnknownsBesideTheStrengths() {
        assertThat(table("picture", "--at", "2018-10-30").replaceAll("answer a[0-9a-f]{20}", "answer ID"))
                .isEqualTo("""
                        As of 2018-10-30, as known at 3 (TIME); answer ID

                        southwest-border: how many are there
                        #  what    rung      place               low   best   high  at          age  who says
                        ─  ──────  ────────  ────────────────  ─────  ─────  ─────  ──────────  ───  ─────────────
                        1  troops  in-place  US-Mexico border  5,150  5,200  5,250  2018-10-30  0 d  Border Ledger
                          [1] Border Ledger, 2018-10-30: “So far 5,200 soldiers are at the border.”

                        southwest-border: what forces do
                        #  task   place  for whom       stage        as of          otherwise          who says
                        ─  ─────  ─────  ─────────────  ───────────  ─────────────  ─────────────────  ─────────────
                        1  tents  Texas  border agents  planned      by 2018-10-26  for migrants       Border Ledger
                        2  tents  Texas  migrants       in-progress  by 2018-10-30  for border agents  Border Ledger
                          [1] Border Ledger, 2018-10-26: “They will put up tents for border agents in Texas.”
                          [1] otherwise: Border Ledger, 2018-10-30: “The soldiers put up tents for migrants in Texas.”
                          [2] Border Ledger, 2018-10-30: “The soldiers put up tents for migrants in Texas.”
                          [2] otherwise: Border Ledger, 2018-10-26: “They will put up tents for border agents in Texas.”

                        southwest-border: limits in force
                        #  limit       binds         state     from        stands  who says
                        ─  ──────────  ────────────  ────────  ──────────  ──────  ─────────────
                        1  no-contact  The soldiers  in-force  2018-10-26  now     Border Ledger
                          [1] Border Ledger, 2018-10-26: “The soldiers must not talk to migrants.”

                        southwest-border: what is expected next
                        #  day         expected or actual  what       type  became  who says
                        ─  ──────────  ──────────────────  ─────────  ────  ──────  ─────────────
                        1  2018-12-15  expected            milestone  end   open    Border Ledger
                          [1] Border Ledger, 2018-10-30: “The mission ends on December 15.”
                        """);
    }

    @Test
    void aMissionThatIsSaidToBeSeparateIsNamed() {
        assertThat(table("picture")).contains("""
                        southwest-border: said to be separate, never to be added
                        the mission is separate from Operation Lantern
                          [1] Border Ledger, 2018-11-27: “It is separate from Operation Lantern.”
                        """);
    }

    @Test
    void programsGetThemAsRowsBehindThoseOfTheFigures() {
        assertThat(run("picture", "--at", "2018-10-30", "--format", "jsonl")
                        .out()
                        .lines()
                        .filter(line -> line.contains("\"kind\":\"milestone\""))
                        .toList())
                .singleElement()
                .isEqualTo("""
                        {"cell":null,"mission":"southwest-border","subject":null,"rung":null,"component":null,\
                        "duty_status":null,"service":null,"places":[],"scope":null,"at":"2018-12-15","low":null,\
                        "best":null,"high":null,"unit":null,"age_days":null,"origins":null,"dissent":[],\
                        "derived":null,"formula":null,"rules":[],"claims":["c3150f6fc96a03860c4bc"],"reading":null,\
                        "status":null,"counted":null,"standing":"open","source":"Border Ledger",\
                        "report":"granted.txt","sentence":"The mission ends on December 15.",\
                        "valid":"2018-12-15","said":null,"published":"2018-10-30","known":2,"apart":[],\
                        "asked":"2018-10-30","as_known":3,"answer":"a1b17a792129c3e04b47e","judgement":null,\
                        "kind":"milestone","type":"end","state":null,"by":null,"for":null,"touches":null,"reports":null,\
                        "parent":null,"depth":null,"section":null}\
                        """);
    }

    @Test
    void aViewOfNothingSaysSo() {
        BorderLedger.write(folder.resolve("border.db"));
        assertThat(run("limits", "--ledger", "border.db").out()).endsWith("\nNo limit is known.\n");
        assertThat(run("timeline", "--from", "2018-12-01", "--to", "2018-11-01").err())
                .isEqualTo("muster: --to: 2018-11-01 is before 2018-12-01, which --from names; turn them round\n");
    }

    private String table(String... arguments) {
        return run(arguments).out().replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "TIME");
    }

    private Terminal.Result run(String... arguments) {
        return new Terminal(folder, Map.of("COLUMNS", "140")).run(arguments);
    }
}
