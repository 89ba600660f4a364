package muster.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.ledger.KnownPoint;
import muster.view.Sitrep;
import muster.view.SitrepMarkdown;
import muster.view.SitrepTable;

/** The situation report of a mission, to send or print. */
final class SituationReport implements Endpoint {
    private static final Set<Parameter> PARAMETERS =
            EnumSet.of(Parameter.MISSION, Parameter.AT, Parameter.KNOWN, Parameter.FORMAT);

    @Override
    public void route(RoutesConfig routes, Desk desk, Settings settings) {
        routes.get(Api.ROOT + "sitrep", request -> answer(request, desk, settings));
    }

    @Override
    public List<Operation> operations() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("mission", Parameter.MISSION.meaning());
        parameters.put("at", Parameter.AT.meaning());
        parameters.put("known", Parameter.KNOWN.meaning());
        parameters.put("format", "json, markdown or html (default: json)");
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("title", "what it is headed with");
        answer.put("mission", "the mission");
        answer.put("asked", "the day");
        answer.put("as_known", "the point up to which the ledger counted");
        answer.put("as_of", "both in words");
        answer.put("answer", "the id of the picture that it is made from");
        answer.put("headlines", "the numbers that matter, each with the numbers of its references");
        answer.put("sections", "name, title and lines of each; a line has cells by column, and references");
        answer.put("references", "the sentences: number, claim, report, where, sentence");
        return List.of(new Operation(
                "/sitrep",
                "get",
                "A situation report: headline numbers, by place, tasks, limits, milestones, requests, unknowns, findings, "
                        + "and the sentences that they rest on.",
                parameters,
                null,
                answer));
    }

    private static void answer(Context request, Desk desk, Settings settings) {
        Asking asking = new Asking(desk, settings, Api.parameters(request), PARAMETERS, Gate.isEditor(request));
        Sitrep sitrep = sitrep(asking, desk);
        String format = asking.text(Parameter.FORMAT);
        switch (format == null ? "json" : format) {
            case "json" -> Api.json(request, SitrepTable.fields(sitrep));
            case "markdown" ->
                request.contentType("text/markdown; charset=utf-8").result(SitrepMarkdown.of(sitrep));
            case "html" -> request.html(SitrepPage.served(sitrep));
            default -> throw Problem.wrong("format", "'" + format + "' is none of json, markdown and html");
        }
    }

    private static Sitrep sitrep(Asking asking, Desk desk) {
        KnownPoint known = asking.known();
        LocalDate at = asking.at();
        String mission = asking.ask(questions -> Sitrep.mission(questions, known, asking.mission()));
        return Sitrep.of(desk.courseWithRejected(known, mission, at), mission, asking.pack());
    }
}
