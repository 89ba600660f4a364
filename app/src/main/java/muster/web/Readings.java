package muster.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.intake.Intake;
import muster.ledger.ContentId;
import muster.reading.Selection;
import muster.reading.SentFiles;
import muster.reading.Told;
import org.jspecify.annotations.Nullable;

/**
 * Takes reports in: files that are sent, or a text that somebody pasted. They are read from memory; none is written to
 * a place of this machine besides the ledger.
 */
final class Readings implements Endpoint {
    static final int MOST_FILES = 200;

    private static final List<String> OF_A_TEXT =
            List.of("text", "name", "published", "publisher", "title", "url", "author", "mission");
    private static final Set<String> OF_FILES = Set.of("published", "publisher", "title", "url", "author", "mission");

    @Override
    public void route(RoutesConfig routes, Desk desk, Settings settings) {
        ReadingJobs jobs = new ReadingJobs(desk, settings.pack());
        routes.post(Api.ROOT + "readings", request -> {
            jobs.requireFree();
            ReadingJobs.Job job = take(request, jobs);
            if (!"true".equals(request.queryParam("follow"))) {
                job.await();
            }
            Api.json(request, new ReadingAnswer(job).fields(desk));
        });
        routes.get(Api.ROOT + "readings", request -> {
            String id = request.queryParam("job");
            if (id == null || id.isBlank()) {
                throw Problem.wrong("job", "is needed: the id that was answered when the reports were sent");
            }
            Api.json(request, new ReadingAnswer(jobs.job(id)).fields(desk));
        });
    }

    @Override
    public List<Operation> operations() {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("job", "the id of this reading");
        answer.put("state", "running, done or failed");
        answer.put("done", "how many are read");
        answer.put("total", "how many were sent");
        answer.put("current", "what was read last");
        answer.put("tally", "when done: how many are new, known already, refused …");
        answer.put("outcomes", "when done: what came of each, of a refused one why; report, day and mission for links");
        return List.of(
                new Operation(
                        "/readings",
                        "post",
                        "Reads reports into the ledger: files (multipart/form-data, parts named files, .txt and .html, at "
                                + "most " + MOST_FILES + ", " + WebServer.LARGEST_MIB / 2 + " MiB each and "
                                + WebServer.LARGEST_MIB
                                + " MiB together; a manifest.csv among them tells their days), or a "
                                + "text as JSON. Archives are not taken.",
                        Map.of("follow", "true to be answered at once, and to ask for the progress by its job"),
                        Map.of(
                                "text", "As of Tuesday there are 300 soldiers in Laredo.",
                                "published", "2018-11-13",
                                "publisher", "Laredo Sentinel",
                                "mission", "river-watch"),
                        answer),
                new Operation(
                        "/readings",
                        "get",
                        "How far a reading is, and what came of it.",
                        Map.of("job", "the id of the reading"),
                        null,
                        answer));
    }

    private static ReadingJobs.Job take(Context request, ReadingJobs jobs) {
        return switch (Body.mediaType(request)) {
            case "application/json" -> {
                Map<String, String> given = Body.values(request, OF_A_TEXT);
                yield jobs.begin(text(given), mission(given));
            }
            case "multipart/form-data" -> {
                Map<String, String> given = new LinkedHashMap<>();
                List<UploadedFile> files = files(request, given);
                yield jobs.begin(sent(files, given), mission(given));
            }
            default ->
                throw Problem.unsupported(
                        "send .txt and .html files as multipart/form-data, or a text as application/json");
        };
    }

    /** A pasted text is a plain text, whatever stands in it. */
    private static Selection text(Map<String, String> given) {
        String text = given.get("text");
        if (text == null) {
            throw Problem.wrong("text", "is needed: the words of the report");
        }
        String name =
                given.getOrDefault("name", "pasted-" + ContentId.of("", text).substring(0, 10));
        SentFiles files = Intake.sent();
        files.add(
                name.endsWith(".txt") ? name : name.replaceFirst("(?i)\\.html?$", "") + ".txt",
                text.getBytes(StandardCharsets.UTF_8));
        return files.selection(told(given));
    }

    private static List<UploadedFile> files(Context request, Map<String, String> given) {
        List<UploadedFile> files = parts(request);
        if (files.size() > MOST_FILES) {
            throw Problem.tooLarge(files.size() + " files are too many at once; send at most " + MOST_FILES);
        }
        if (files.isEmpty()) {
            throw Problem.wrong("files", "is needed: send .txt or .html files in parts of this name");
        }
        Set<String> ofFiles = request.uploadedFileMap().keySet();
        request.formParamMap().forEach((name, values) -> {
            // The parts with files stand among the fields as well.
            if (ofFiles.contains(name)) {
                return;
            }
            if (!OF_FILES.contains(name)) {
                throw Problem.wrong(name, "there is no such field; there are: files, " + String.join(", ", sorted()));
            }
            if (!values.isEmpty() && !values.getLast().isBlank()) {
                given.put(name, values.getLast());
            }
        });
        boolean onlyMission = given.keySet().stream().allMatch("mission"::equals);
        if (files.size() > 1 && !onlyMission) {
            throw Problem.wrong(
                    given.keySet().stream()
                            .filter(name -> !name.equals("mission"))
                            .findFirst()
                            .orElseThrow(),
                    "is for a single file; for several, send a manifest.csv along with them");
        }
        return files;
    }

    private static List<String> sorted() {
        return OF_FILES.stream().sorted().toList();
    }

    /** What is too large or no form at all is found out when the parts are asked for; the server wraps why. */
    private static List<UploadedFile> parts(Context request) {
        try {
            return request.uploadedFiles();
        } catch (Exception e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (String.valueOf(cause.getMessage()).contains("exceeded")) {
                    throw Problem.tooLarge(
                            "a file has at most " + WebServer.LARGEST_MIB / 2 + " MiB, and all together have at most "
                                    + WebServer.LARGEST_MIB + " MiB; send fewer at once");
                }
            }
            throw Problem.wrong("what was sent is no form with files; send multipart/form-data with parts named files");
        }
    }

    private static Selection sent(List<UploadedFile> uploaded, Map<String, String> given) {
        SentFiles files = Intake.sent();
        for (UploadedFile file : uploaded) {
            try (InputStream content = file.content()) {
                files.add(file.filename(), content.readAllBytes());
            } catch (IOException e) {
                throw Problem.failed("'" + file.filename() + "' broke off; send it again");
            }
        }
        return files.selection(told(given));
    }

    private static Told told(Map<String, String> given) {
        String url = given.get("url");
        if (url != null && !url.strip().matches("https?://[^\\s<>\"]{3,2000}")) {
            throw Problem.wrong("url", "'" + url + "' is no address; write one that begins with https:// or http://");
        }
        return new Told(
                day(given.get("published")), given.get("publisher"), given.get("title"), url, given.get("author"));
    }

    private static @Nullable LocalDate day(@Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value.strip());
        } catch (DateTimeException e) {
            throw Problem.wrong("published", "'" + value + "' is no day; write it as 2018-11-13");
        }
    }

    private static @Nullable String mission(Map<String, String> given) {
        String mission = given.get("mission");
        if (mission != null && !Intake.isMission(mission.strip())) {
            throw Problem.wrong(
                    "mission",
                    "'" + mission
                            + "' is no name for a mission; write up to 80 letters, digits, spaces, dots and hyphens, "
                            + "such as river-flood");
        }
        return mission == null ? null : mission.strip();
    }
}
