package muster.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import muster.export.Column;
import muster.export.Format;
import muster.export.Json;
import muster.export.Layout;
import muster.export.Table;
import muster.text.Suggestion;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1}: what the pages use, for other programs too. {@link OpenApi} describes it. */
final class Api {
    static final String ROOT = "/api/v1/";

    private static final int PAGE = 1000;
    static final int LARGEST_PAGE = 5000;

    /** What is no list, each in its place. */
    private static final List<Endpoint> ENDPOINTS = List.of(
            new Missions(),
            new Places(),
            new ReportTexts(),
            new JudgementPosts(),
            new Fields(),
            new Entries(),
            new Readings(),
            new SituationReport());

    private final Desk desk;
    private final Settings settings;

    Api(Desk desk, Settings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    void route(RoutesConfig routes) {
        routes.get(ROOT + "openapi.json", request -> json(request, OpenApi.document(settings.version())));
        for (Listing listing : Listings.all()) {
            routes.get(ROOT + listing.name(), request -> list(request, listing));
        }
        ENDPOINTS.forEach(endpoint -> endpoint.route(routes, desk, settings));
        routes.get(ROOT + "<path>", request -> {
            throw Problem.missing(
                    "there is no list '" + request.pathParam("path") + "'; " + ROOT + "openapi.json names all of them");
        });
    }

    /** All that the API does besides listing. */
    static List<Operation> operations() {
        return ENDPOINTS.stream()
                .flatMap(endpoint -> endpoint.operations().stream())
                .toList();
    }

    /** Answers with JSON. */
    static void json(Context request, Map<String, ?> answer) {
        request.contentType("application/json").result(Json.of(answer));
    }

    private void list(Context request, Listing listing) {
        Asking asking = new Asking(desk, settings, parameters(request), listing.parameters(), Gate.isEditor(request));
        String format = asking.text(Parameter.FORMAT);
        int limit = asking.number(Parameter.LIMIT, PAGE, 1, LARGEST_PAGE);
        int after = asking.number(Parameter.AFTER, 0, 0, Integer.MAX_VALUE);
        Table table = chosen(listing.answer().rows(asking), asking.text(Parameter.FIELDS));
        switch (format == null ? "json" : format) {
            case "json" -> json(request, page(listing, asking, parameters(request), table, limit, after));
            case "csv" -> file(request, listing, Format.CSV, "text/csv; charset=utf-8", table);
            case "jsonl" -> file(request, listing, Format.JSONL, "application/jsonl", table);
            default -> throw Problem.wrong("format: '" + format + "' is none of json, csv and jsonl");
        }
    }

    /** With the fields asked for alone; null asks for all. */
    private static Table chosen(Table table, @Nullable String fields) {
        if (fields == null) {
            return table;
        }
        List<String> names = table.columns().stream().map(Column::name).toList();
        List<String> wanted =
                Arrays.stream(fields.split(",")).map(String::strip).toList();
        for (String name : wanted) {
            if (!names.contains(name)) {
                throw Problem.wrong("fields: rows have no field '" + name + "'"
                        + Suggestion.of(name, names, "they have " + String.join(", ", names)));
            }
        }
        return table.only(wanted);
    }

    /** The link to the next page names the point, so that rows stay where they are whatever is read meanwhile. */
    static Map<String, @Nullable Object> page(
            Listing listing, Asking asking, Map<String, String> given, Table table, int limit, int after) {
        List<Map<String, @Nullable Object>> rows =
                table.rows().stream().skip(after).limit(limit).map(table::named).toList();
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("list", listing.name());
        answer.put("mission", asking.mission());
        answer.put("asked", asking.askedDay());
        answer.put("as_known", asking.known().seq());
        answer.put("total", table.rows().size());
        answer.put(
                "next",
                after + rows.size() < table.rows().size() ? next(given, listing, asking, after + rows.size()) : null);
        answer.put("rows", rows);
        return answer;
    }

    private static String next(Map<String, String> given, Listing listing, Asking asking, int after) {
        Map<String, String> parameters = new LinkedHashMap<>(given);
        parameters.put("known", String.valueOf(asking.known().seq()));
        if (asking.askedDay() != null) {
            parameters.put("at", asking.askedDay());
        }
        parameters.put("after", String.valueOf(after));
        return ROOT + listing.name() + "?" + query(parameters);
    }

    private static void file(Context request, Listing listing, Format format, String mediaType, Table table) {
        StringWriter words = new StringWriter();
        format.write(table, Layout.PLAIN, words);
        request.header("Content-Disposition", "attachment; filename=\"muster-" + listing.name() + "." + format + "\"");
        request.contentType(mediaType).result(words.toString());
    }

    /** Each by its name; of one that is given twice, the last. Empty ones ask nothing. */
    static Map<String, String> parameters(Context request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.queryParamMap().forEach((name, values) -> {
            List<String> given = new ArrayList<>(values);
            if (!given.isEmpty() && !given.getLast().isBlank()) {
                parameters.put(name, given.getLast());
            }
        });
        return parameters;
    }

    /** Parameters as an address has them. */
    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
