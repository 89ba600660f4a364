package muster.web;

import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import muster.ledger.KnownPoint;
import muster.ledger.Metadata;
import muster.ledger.Reading;
import muster.ledger.RecordedClaim;
import muster.ledger.RecordedReport;
import muster.ledger.Version;
import muster.text.Block;
import muster.text.Document;
import muster.text.Span;
import muster.view.ClaimRow;
import muster.view.Passage;
import muster.view.Questions;
import muster.view.Quoted;
import muster.view.ReportVersion;
import muster.view.VersionChange;
import org.jspecify.annotations.Nullable;

/** A report with its claims where they stand, and its versions claim by claim. */
final class ReportTexts implements Endpoint {
    private static final Map<String, String> PARAMETERS = Map.of(
            "report", "the name of the report, or its id",
            "version", "the number of a version of its text (default: the latest)",
            "against", "the number of an earlier or later version to compare it with",
            "known", Parameter.KNOWN.meaning());

    @Override
    public void route(RoutesConfig routes, Desk desk, Settings settings) {
        routes.get(Api.ROOT + "report", request -> {
            Map<String, String> given = Api.parameters(request);
            requireNames(given.keySet());
            boolean whole = Gate.isEditor(request) || settings.fullTexts();
            Api.json(request, desk.ask(questions -> of(questions, given, whole)));
        });
    }

    @Override
    public List<Operation> operations() {
        return List.of(new Operation(
                "/report",
                "get",
                "A report's text with its claims where they stand, and what became of them from version to version.",
                PARAMETERS,
                null,
                answer()));
    }

    private static Map<String, String> answer() {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("report", "its name; with it outlet, title, url, published, rests_on, rules and pack");
        answer.put("version", "the number of the version shown");
        answer.put("as_known", "the point of the ledger at which its claims are as they are here");
        answer.put("versions", "number, point and time at which it became known, and claims of each version");
        answer.put("whole", "whether all of the text is there; if not, only the sentences that hold claims");
        answer.put(
                "blocks",
                "kind and parts of each block; a part has begin, end (UTF-16 code units of the whole text) and text, and "
                        + "whether there is more before it that is not shown");
        answer.put("claims", "kind, begin, end, sentence, what was read in words, and the fields of its list");
        answer.put("changes", "with against: added, gone, changed, reworded or same, with both claims");
        return answer;
    }

    private static void requireNames(Set<String> given) {
        for (String name : given) {
            if (!PARAMETERS.containsKey(name)) {
                throw Problem.wrong("there is no parameter '" + name + "' here; there are "
                        + String.join(
                                ", ", PARAMETERS.keySet().stream().sorted().toList()));
            }
        }
    }

    private static Map<String, @Nullable Object> of(Questions questions, Map<String, String> given, boolean whole) {
        String name = given.get("report");
        if (name == null) {
            throw Problem.wrong("report: is needed: " + PARAMETERS.get("report"));
        }
        KnownPoint known = questions.known(given.get("known"));
        List<ReportVersion> versions = ReportVersion.of(questions.ledger(), questions.report(name, known), known);
        ReportVersion shown = version(versions, given, "version");
        Version version = questions.version(shown.report().versionId());
        List<RecordedClaim> claims = shown.claims(questions.ledger());
        Map<String, @Nullable Object> answer = metadata(shown.report());
        answer.put("version", shown.report().version());
        answer.put("as_known", shown.last());
        answer.put("versions", versions.stream().map(ReportTexts::fields).toList());
        answer.put("whole", whole);
        answer.put("blocks", blocks(version, claims, whole));
        answer.put(
                "claims",
                claims.stream().map(claim -> fields(claim, version.text())).toList());
        if (given.containsKey("against")) {
            ReportVersion other = version(versions, given, "against");
            answer.put("against", other.report().version());
            answer.put("changes", changes(questions, other, shown));
        }
        return answer;
    }

    private static ReportVersion version(List<ReportVersion> versions, Map<String, String> given, String parameter) {
        String number = given.get(parameter);
        if (number == null) {
            return versions.stream()
                    .max((one, other) -> Long.compare(one.last(), other.last()))
                    .orElseThrow();
        }
        return versions.stream()
                .filter(version -> String.valueOf(version.report().version()).equals(number))
                .findFirst()
                .orElseThrow(() -> Problem.wrong(parameter + ": the report has no version '" + number
                        + "'; there are "
                        + versions.stream()
                                .map(version -> String.valueOf(version.report().version()))
                                .toList()));
    }

    private static Map<String, @Nullable Object> metadata(RecordedReport report) {
        Metadata metadata = report.metadata();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("report", metadata.name());
        fields.put("id", report.reportId());
        fields.put("outlet", metadata.publisher());
        fields.put("title", metadata.title());
        fields.put("author", metadata.author());
        fields.put("url", metadata.address());
        fields.put("published", Objects.toString(metadata.published(), null));
        fields.put("rests_on", metadata.basis().word());
        fields.put("candidates", metadata.candidates());
        fields.put("origin", Quoted.origin(metadata));
        fields.put("rules", report.rules());
        fields.put("pack", report.pack());
        return fields;
    }

    private static Map<String, @Nullable Object> fields(ReportVersion version) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("version", version.report().version());
        fields.put("id", version.report().versionId());
        fields.put("published", Objects.toString(version.report().metadata().published(), null));
        fields.put("known", version.first().seq());
        fields.put("time", version.first().time().toString());
        fields.put("claims", version.report().claims());
        return fields;
    }

    /** Whoever may not read whole texts sees what quoting an answer shows anyway. */
    private static List<Map<String, @Nullable Object>> blocks(
            Version version, List<RecordedClaim> claims, boolean whole) {
        String text = version.text();
        List<Block> blocks = Document.blocks(text, version.blocks());
        List<Passage> passages = whole
                ? Passage.whole(blocks)
                : Passage.quoted(
                        blocks,
                        claims.stream().map(claim -> claim.claim().sentence()).toList());
        int end = 0;
        List<Map<String, @Nullable Object>> shown = new ArrayList<>();
        for (Passage passage : passages) {
            List<Map<String, @Nullable Object>> parts = new ArrayList<>();
            for (Span part : passage.parts()) {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                fields.put("begin", part.begin());
                fields.put("end", part.end());
                fields.put("text", part.in(text));
                fields.put("gap", !text.substring(end, part.begin()).isBlank());
                parts.add(fields);
                end = part.end();
            }
            Map<String, @Nullable Object> block = new LinkedHashMap<>();
            block.put("kind", passage.kind().word());
            block.put("parts", parts);
            shown.add(block);
        }
        return shown;
    }

    private static Map<String, @Nullable Object> fields(RecordedClaim recorded, String text) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", recorded.id());
        fields.put("kind", Reading.kindOf(recorded.claim()));
        fields.put("begin", recorded.claim().span().begin());
        fields.put("end", recorded.claim().span().end());
        fields.put("sentence_begin", recorded.claim().sentence().begin());
        fields.put("sentence_end", recorded.claim().sentence().end());
        fields.put("sentence", recorded.claim().sentence().in(text));
        fields.put("quote", recorded.claim().quote());
        fields.put("words", ClaimRow.words(recorded, text));
        fields.put("confidence", recorded.claim().confidence());
        fields.put("rejected", recorded.verdict().rejected());
        fields.put("fields", ClaimRow.of(recorded));
        return fields;
    }

    private static List<Map<String, @Nullable Object>> changes(
            Questions questions, ReportVersion before, ReportVersion after) {
        return VersionChange.of(said(questions, before), said(questions, after)).stream()
                .map(change -> {
                    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                    fields.put("change", change.word());
                    fields.put("fields", change.fields());
                    fields.put("before", side(change.before()));
                    fields.put("after", side(change.after()));
                    return fields;
                })
                .toList();
    }

    private static List<VersionChange.Said> said(Questions questions, ReportVersion version) {
        String text = questions.version(version.report().versionId()).text();
        return version.claims(questions.ledger()).stream()
                .map(claim -> VersionChange.Said.of(claim, text))
                .toList();
    }

    private static @Nullable Map<String, @Nullable Object> side(VersionChange.@Nullable Said said) {
        if (said == null) {
            return null;
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", said.claim().id());
        fields.put("kind", Reading.kindOf(said.claim().claim()));
        fields.put("quote", said.claim().claim().quote());
        fields.put("sentence", said.sentence());
        fields.put("fields", said.row());
        return fields;
    }
}
