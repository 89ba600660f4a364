package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void fill() {
        CourseLedger.write(folder.resolve("muster.db"));
    }

    @Test
    void theClaimsHaveTheFieldsOfTheContractInItsOrder() {
        assertThat(run("claims", "--report", "granted.txt", "--kind", "request", "--format", "jsonl")
                        .out())
                .isEqualTo("""
                        {"report":"granted.txt","begin":32,"end":58,"quote":"granted helicopters to DHS",\
                        "kind":"request","type":"assistance","state":"approved","modality":"asserted","places":[],\
                        "when":"2018-10-29","source":[],"id":"ce8471bdf94a905137082","mission":"southwest-border",\
                        "block":"body","medium":"body","by":"DHS","for":null,"about":null,"from":null,"to":null,\
                        "decider":"the defense secretary","capacity":null,"item":"helicopters","number":null,\
                        "period":null,"criterion":null,"finding":null,"reason":null,"attribution":{"chain":[],\
                        "direct":false,"carried":false},"valid":"2018-10-29","said":null,"published":"2018-10-30",\
                        "known":2,"rule":"test","confidence":0.8,"judgement":null}
                        """);
    }

    @Test
    void aTableShowsWhatIsLookedAtFirst() {
        assertThat(run("claims", "--report", "asked.txt").out()).isEqualTo("""
                        report     quote                                  kind     type        state      modality  places            source
                        ─────────  ─────────────────────────────────────  ───────  ──────────  ─────────  ────────  ────────────────  ────────
                        asked.txt  asked for helicopters                  request  assistance  submitted  asserted  US-Mexico border
                        asked.txt  must not talk to migrants              limit    no-contact  in-force   asserted
                        asked.txt  put up tents for border agents         task     tents       planned    expected  Texas
                        asked.txt  How many will go has not been settled  unknown  strength               unknown                     Pentagon
                        """);
    }

    @Test
    void asKnownBeforeTheyAreNotThere() {
        assertThat(run("claims", "--known", "1", "--format", "csv").out().lines())
                .hasSize(1 + 4);
        assertThat(run("claims", "--known", "3", "--format", "csv").out().lines())
                .hasSize(1 + 14);
    }

    @Test
    void aKindThatThereIsNotIsAnsweredWithThoseThatThereAre() {
        assertThat(run("claims", "--kind", "orders")).isEqualTo(new Terminal.Result(2, "", """
                        muster: --kind: 'orders' is no kind; there are: request, order, task, progress, limit, \
                        milestone, state-action, authority, relation, cost, flow, mission-change, unknown, dispute, \
                        strength, event, purpose
                        """));
        assertThat(run("claims", "--mission", "southwest-boarder").err())
                .isEqualTo("muster: the ledger has no mission 'southwest-boarder'; did you mean 'southwest-border'?\n");
    }

    @Test
    void aReportIsShownWithItsStatementsMarkedBesideItsFigures() {
        assertThat(run("show", "granted.txt").out()).isEqualTo("""
                        granted.txt · Border Ledger · 2018-10-30 (manifest) · version 1 · known at 2

                        body      On Monday the defense secretary ⟨granted helicopters to DHS a⟩.
                                  ⟨a⟩ request · assistance · approved · 2018-10-29 · by “DHS” · decider “the defense secretary” · item “helicopters” · says the
                                      report itself · ce8471bd

                        body      ⟨The mission ends b⟩ on December 15.
                                  ⟨b⟩ milestone · end · 2018-12-15 · says the report itself · c3150f6f

                        body      The soldiers ⟨put up tents for migrants c⟩ in Texas.
                                  ⟨c⟩ task · tents · in-progress · at Texas · for “migrants” · says the report itself · cb2fc89e

                        body      Task Force South ⟨falls under Northern Command d⟩.
                                  ⟨d⟩ relation · under-command · by “Task Force South” · to “Northern Command” · says the report itself · c51584ed

                        body      So far ⟦5,200 1⟧ soldiers are at the border.
                                  ⟦1⟧ 5,200 · troops · level · in-place · at US-Mexico border · 2018-10-30 · says \
                        the report itself · faf9ff98
                        """);
    }

    @Test
    void programsGetTheIdsOfEachBlock() {
        assertThat(run("show", "granted.txt", "--format", "csv").out()).isEqualTo("""
                        block,begin,end,text,figures,claims
                        body,0,59,On Monday the defense secretary granted helicopters to DHS.,,ce8471bdf94a905137082
                        body,61,93,The mission ends on December 15.,,c3150f6fc96a03860c4bc
                        body,95,143,The soldiers put up tents for migrants in Texas.,,cb2fc89e6709e9d5b9dd3
                        body,145,191,Task Force South falls under Northern Command.,,c51584ed58e7653e589fb
                        body,193,233,"So far 5,200 soldiers are at the border.",faf9ff98c79c35e1851dd,
                        """);
    }

    @Test
    void whyTellsOfAStatementToo() {
        assertThat(run("why", "ce8471bd").out()).isEqualTo("""
                        granted.txt · Border Ledger · 2018-10-30 (manifest) · ce8471bdf94a905137082

                          On Monday the defense secretary ⟦granted helicopters to DHS⟧.

                          confidence 0.80

                          type         assistance · “granted helicopters to DHS”
                                       type.test
                        """);
    }

    @Test
    void wordsAreFoundInTextsClaimsAndAmongSpeakers() {
        assertThat(run("search", "helicopter").out()).isEqualTo("""
                        kind     report       published   snippet                                                                              id
                        ───────  ───────────  ──────────  ───────────────────────────────────────────────────────────────────────────────────  ─────────────────────
                        request  asked.txt    2018-10-26  asked for ⟦helicopters⟧                                                              ccf65d5db645aa6534c79
                        request  granted.txt  2018-10-30  granted ⟦helicopters⟧ to DHS                                                         ce8471bdf94a905137082
                        report   asked.txt    2018-10-26  The Department of Homeland Security asked for ⟦helicopters⟧ at the border. The       r3e4866501b8ed23ffcc0
                                                          soldiers must not talk to migrants. They will put up tents for…
                        report   granted.txt  2018-10-30  On Monday the defense secretary granted ⟦helicopters⟧ to DHS. The mission ends on    r3281ad08fec6979d25f5
                                                          December 15. The soldiers put up tents for migrants in Texas…
                        """);
    }

    @Test
    void aSpeakerIsFoundByName() {
        assertThat(run("search", "pentagon", "--known", "1", "--format", "csv").out())
                .isEqualTo("""
                        kind,report,published,snippet,speaker,id,known
                        unknown,asked.txt,2018-10-26,How many will go has not been settled,⟦Pentagon⟧,\
                        c7d7f1e1b3cd88664da8b,1
                        report,asked.txt,2018-10-26,"…How many will go has not been settled, the ⟦Pentagon⟧ said.",,\
                        r3e4866501b8ed23ffcc0,1
                        """);
    }

    @Test
    void whatIsNotFoundIsSaidAndWhatIsNothingIsAMistake() {
        assertThat(run("search", "submarine OR (", "--format", "csv"))
                .isEqualTo(new Terminal.Result(
                        0, "kind,report,published,snippet,speaker,id,known\n", "nothing is found of submarine OR (\n"));
        assertThat(run("search", " ").err())
                .isEqualTo("muster: there is nothing to look for; name a word, as in 'muster search helicopters'\n");
    }

    private Terminal.Result run(String... arguments) {
        return new Terminal(folder, Map.of("COLUMNS", "140")).run(arguments);
    }
}
