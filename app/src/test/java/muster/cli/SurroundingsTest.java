package muster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same reports and questions give the same answers, wherever the machine stands and whatever it speaks. */
class SurroundingsTest {
    private static final List<String> LOCALES =
            List.of("tr-TR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai", "de-DE");
    private static final List<String> ZONES =
            List.of("Europe/Istanbul", "Pacific/Kiritimati", "Asia/Kolkata", "Pacific/Pago_Pago", "America/St_Johns");

    private static final List<String> QUESTIONS = List.of(
            "picture --at 2018-11-13 --mission southwest-border",
            "picture --at 2018-11-13 --mission southwest-border --format csv",
            "findings --mission southwest-border",
            "findings --mission river-flood --format jsonl",
            "timeline --mission southwest-border",
            "series --mission southwest-border --component guard --format csv",
            "figures --format jsonl",
            "claims --format csv",
            "sources",
            "lags --mission southwest-border",
            "sitrep --at 2018-11-13 --mission southwest-border",
            "inspect ../samples/southwest-border --layer times --format jsonl",
            "inspect ../samples/southwest-border --layer quantities --format jsonl");

    @TempDir
    Path folder = Path.of("");

    @Test
    void neitherLocaleNorTimeZoneChangesAnAnswer() {
        Map<String, String> here = answers("en-US", "UTC", "here.db");

        for (int i = 0; i < LOCALES.size(); i++) {
            Map<String, String> elsewhere = answers(LOCALES.get(i), ZONES.get(i), i + ".db");
            for (String question : QUESTIONS) {
                assertThat(elsewhere.get(question))
                        .as("%s in %s at %s", question, LOCALES.get(i), ZONES.get(i))
                        .isEqualTo(here.get(question));
            }
        }
    }

    /** What is made once, when the program starts, is made elsewhere too. */
    @Test
    void neitherDoTheyWhereTheProgramStartsThere() throws IOException, InterruptedException {
        String here = demo("-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC");

        assertThat(here).contains("southwest-border: how many are there", "river-flood: over time");
        assertThat(demo("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Kiritimati"))
                .isEqualTo(here);
        assertThat(demo(
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.extensions=u-nu-arab",
                        "-Duser.timezone=America/St_Johns"))
                .isEqualTo(here);
    }

    /** What is read and answered there, by question. */
    private Map<String, String> answers(String locale, String zone, String ledger) {
        Locale usualLocale = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            for (String mission : List.of("southwest-border", "river-flood")) {
                assertThat(run("read " + samples(mission) + " --mission " + mission, ledger)
                                .code())
                        .isZero();
            }
            Map<String, String> answers = new LinkedHashMap<>();
            for (String question : QUESTIONS) {
                Terminal.Result result = run(question.replace("../samples", samples("")), ledger);
                assertThat(result.code()).as(question + result.err()).isZero();
                assertThat(result.out()).as(question).isNotBlank();
                answers.put(question, withoutTimes(result.out()));
            }
            return answers;
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualZone);
        }
    }

    private Terminal.Result run(String words, String ledger) {
        String[] arguments = (words + " --ledger " + folder.resolve(ledger)).split(" ");
        return new Terminal(folder).run(arguments);
    }

    private static String samples(String mission) {
        return Path.of("../samples", mission).toAbsolutePath().normalize().toString();
    }

    /** The demonstration, in a process that starts there. */
    private String demo(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED"));
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.addAll(List.of(Main.class.getName(), "demo", "--ledger", "demo.db"));
        Path said = folder.resolve("demo.txt");
        int code = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start()
                .waitFor();
        assertThat(code).as(Files.readString(folder.resolve("errors.txt"))).isZero();
        return withoutTimes(Files.readString(said, StandardCharsets.UTF_8));
    }

    /** The point at which the ledger learnt something is a moment, and differs; in UTC it is told everywhere. */
    private static String withoutTimes(String out) {
        return out.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "TIME");
    }
}
