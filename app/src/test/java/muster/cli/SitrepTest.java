package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitrepTest {
    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("report.txt"), """
                As of Tuesday there are 280 National Guard soldiers in Laredo, the Pentagon said.

                It is not clear when the <soldiers> | will *return*.
                """);
        run(
                "read",
                "report.txt",
                "--published",
                "2018-11-14",
                "--publisher",
                "Laredo Sentinel",
                "--mission",
                "river-watch");
        Files.writeString(folder.resolve("entries.csv"), """
                kind,type,state,low,high,subject,rung,component,places,at,when,by,for,item,rests_on
                figure,,,300,300,troops,assigned,guard,Laredo,2018-11-13,,,,,strength return of 13 November
                figure,,,400,400,troops,authorized,guard,Laredo,2018-11-08,,,,,order 12
                limit,no-law-enforcement,in-force,,,,,,,,2018-11-08,,all soldiers,,order 12
                task,tents,in-progress,,,,,,Laredo,,2018-11-10,,Webb County,,
                milestone,end,,,,,,,,,2018-12-15,,,,order 12
                request,assistance,submitted,,,,,,Laredo,,2018-11-02,Webb County,,40 tents,letter of 2 November
                """);
        run(
                "add",
                "--csv",
                "entries.csv",
                "--entered-by",
                "Ann",
                "--mission",
                "river-watch",
                "--published",
                "2018-11-14");
    }

    @Test
    void aReportIsWhatAStaffWouldSend() {
        assertThat(sitrep()).isEqualTo("""
                # Situation report: river-watch

                As of 14 Nov 2018, as known on TODAY (entry 7 of the ledger). Answer `a751025d11aec5f2f3f51`.

                - **300 National Guard troops assigned (Laredo), 250–350, on 13 Nov 2018, according to Ann.** \\[1\\]
                - **280 National Guard troops in place (Laredo), 275–285, on 13 Nov 2018, according to Pentagon.** \\[2\\]

                ## In place

                | Number | Low–high | What | Where | Step | As of | According to | |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                | 300 | 250–350 | National Guard troops | Laredo | assigned | 13 Nov 2018 | Ann | \\[1\\] |
                | 280 | 275–285 | National Guard troops | Laredo | in place | 13 Nov 2018 | Pentagon | \\[2\\] |

                ## By place

                | Place | In place | Tasks | |
                | --- | --- | --- | --- |
                | Laredo | 300 National Guard troops assigned; 280 National Guard troops in place | tents (in progress) | \\[1\\] \\[2\\] \\[3\\] |

                ## Held ready, on the way, authorized or planned

                | Number | Low–high | What | Where | Step | As of | According to | |
                | --- | --- | --- | --- | --- | --- | --- | --- |
                | 400 | 350–450 | National Guard troops | Laredo | authorized | 8 Nov 2018 | Ann | \\[4\\] |

                ## Tasks

                | Task | Where | For | Stage | As of | |
                | --- | --- | --- | --- | --- | --- |
                | tents | Laredo | Webb County | in progress | 10 Nov 2018 | \\[3\\] |

                ## Limits in force

                | Limit | Binds | Since | |
                | --- | --- | --- | --- |
                | no law enforcement | all soldiers | 8 Nov 2018 | \\[5\\] |

                ## Next milestones

                | Day | What | Stands | |
                | --- | --- | --- | --- |
                | 15 Dec 2018 | end | open | \\[6\\] |

                ## Requests open

                | Asked by | Asked for | Where | State | As of | |
                | --- | --- | --- | --- | --- | --- |
                | Webb County | 40 tents | Laredo | submitted | 2 Nov 2018 | \\[7\\] |

                ## Not known, or disputed

                | Of what | In the words | Said by | As of | |
                | --- | --- | --- | --- | --- |
                | withdrawal | It is not clear when the \\<soldiers\\> \\| will \\*return\\*. | Laredo Sentinel | by 14 Nov 2018 | \\[8\\] |

                ## Findings worth knowing

                Nothing contradicts, and nothing fails to add up.

                ## What it rests on

                1. entered by Ann on 14 Nov 2018, resting on strength return of 13 November: “300: subject troops; rung assigned; component guard; at 2018-11-13; places Laredo; mission river-watch” `f2923d27a4aefa077465f`
                2. Laredo Sentinel, 14 Nov 2018, citing Pentagon: “As of Tuesday there are 280 National Guard soldiers in Laredo, the Pentagon said.” `f01f401cc194bff4f5d44`
                3. entered by Ann on 14 Nov 2018: “task: type tents; state in-progress; when 2018-11-10; for Webb County; places Laredo; mission river-watch” `c574c3f6442a96842e24e`
                4. entered by Ann on 14 Nov 2018, resting on order 12: “400: subject troops; rung authorized; component guard; at 2018-11-08; places Laredo; mission river-watch” `fe60e16cb56b6fd034a68`
                5. entered by Ann on 14 Nov 2018, resting on order 12: “limit: type no-law-enforcement; state in-force; when 2018-11-08; for all soldiers; mission river-watch” `c610f97ba86f93b6bd646`
                6. entered by Ann on 14 Nov 2018, resting on order 12: “milestone: type end; when 2018-12-15; mission river-watch” `cd8dae1b37a122fff6a55`
                7. entered by Ann on 14 Nov 2018, resting on letter of 2 November: “request: type assistance; state submitted; when 2018-11-02; by Webb County; item 40 tents; places Laredo; mission river-watch” `cb1bc39cdfeba31e3cc70`
                8. Laredo Sentinel, 14 Nov 2018: “It is not clear when the \\<soldiers\\> \\| will \\*return\\*.” `ca0594d9e8d5d86b16779`
                """);
    }

    @Test
    void whatReportsSayIsNoMarkup() {
        assertThat(sitrep()).contains("\\<soldiers\\> \\| will \\*return\\*");
        assertThat(sitrep("--as", "html"))
                .contains("&lt;soldiers&gt; | will *return*")
                .doesNotContain("<soldiers>");
    }

    @Test
    void thePageStandsByItself() {
        assertThat(sitrep("--as", "html"))
                .startsWith("<!doctype html>")
                .contains("<title>Situation report: river-watch, 2018-11-14</title>", "@media print", "id=\"r1\"")
                .doesNotContain("<script", "<link", "http");
    }

    @Test
    void itsLinesAreRowsForPrograms() {
        assertThat(sitrep("--format", "jsonl").lines())
                .anySatisfy(line -> assertThat(line).contains("\"section\":\"limits\"", "no law enforcement"))
                .allSatisfy(line -> assertThat(line).contains("\"mission\":\"river-watch\"", "\"claims\":["));
    }

    @Test
    void itIsAsKnownAtAnEarlierPoint() {
        assertThat(sitrep("--known", "1"))
                .contains("280 ", "No limit in force is known.")
                .doesNotContain("Ann");
    }

    @Test
    void oneOfSeveralMissionsIsNamed() {
        run("add", "task", "--type", "tents", "--mission", "other", "--entered-by", "Ann");
        Terminal.Result result = new Terminal(folder).run("sitrep");
        assertThat(result.code()).isEqualTo(Muster.WRONG_USAGE);
        assertThat(result.err()).contains("name it: there are other, river-watch");
        assertThat(new Terminal(folder).run("sitrep", "--mission", "none").err())
                .contains("no mission 'none'");
        assertThat(new Terminal(folder).run("sitrep", "--as", "pdf").err())
                .contains("--as: 'pdf' is neither markdown nor html");
    }

    /** As of a day, with the day on which the ledger learnt it left out, since that is today. */
    private String sitrep(String... options) {
        String[] all = new String[options.length + 3];
        System.arraycopy(new String[] {"sitrep", "--at", "2018-11-14"}, 0, all, 0, 3);
        System.arraycopy(options, 0, all, 3, options.length);
        return run(all).replaceAll("as known on \\d+ \\w+ \\d+", "as known on TODAY");
    }

    private String run(String... arguments) {
        Terminal.Result result = new Terminal(folder).run(arguments);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }
}
