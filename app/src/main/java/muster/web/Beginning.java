package muster.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the script of a page asks for first, as it writes the addresses: those that are not the same are asked for twice.
 * While the browser fetches the script, these answers are made.
 */
final class Beginning {
    private Beginning() {}

    /** The addresses, for a page with these parameters in its own address. */
    static List<String> of(String script, Map<String, String> given) {
        String missions = address("missions", some(given, "known"));
        return script.equals("picture") && given.containsKey("mission") && given.containsKey("at")
                ? List.of(
                        missions,
                        address("picture", inPlace(given)),
                        address("places", some(given, "mission", "known")))
                : List.of(missions);
    }

    private static Map<String, String> inPlace(Map<String, String> given) {
        Map<String, String> asked = some(given, "mission", "at", "known", "place", "component");
        asked.put("section", "there");
        asked.put("limit", String.valueOf(Api.LARGEST_PAGE));
        return asked;
    }

    private static Map<String, String> some(Map<String, String> given, String... names) {
        Map<String, String> some = new LinkedHashMap<>();
        Stream.of(names).filter(given::containsKey).forEach(name -> some.put(name, given.get(name)));
        return some;
    }

    private static String address(String list, Map<String, String> parameters) {
        return Api.ROOT + list + (parameters.isEmpty() ? "" : "?" + Api.query(parameters));
    }
}
