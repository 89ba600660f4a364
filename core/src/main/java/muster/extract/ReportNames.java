package muster.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in a report that a gazetteer would take for places: those of storms, operations and persons. */
final class ReportNames {
    /** Among the names where "Washington" may mean the state. */
    static final String WASHINGTON_STATE = "Washington state";

    /** In front of the name of a ship, of which the report may speak without the word for its kind. */
    static final String SHIP_NAMED = "ship ";

    /** In front of the first word of the name of an operation, which may be that of the country it helps. */
    static final String OPERATION_NAMED = "operation ";

    // What may begin a name stands in front of the alternatives: they need not be tried at every character.
    private static final Pattern STORM = Pattern.compile(
            "(?=[HTCSW])(?:Hurricanes?|Typhoon|Cyclone|Tropical Storm|Superstorm|Storm|Tropical Cyclone|Winter Storm)"
                    + " ((?:[A-Z][a-z]+)(?: and [A-Z][a-z]+)?)");
    private static final Pattern OPERATION = Pattern.compile("(?=O)(?:Operation|Op) ([A-Z][a-z]+)");
    private static final Pattern SHIP =
            Pattern.compile("(?=[HUIR])(?:HMAS|HMS|HMNZS|HMCS|USS|USNS|RFA|INS) ([A-Z][a-z]+(?: [A-Z][a-z]+)?)");
    private static final Pattern PERSON = Pattern.compile(
            "(?=[A-Zs])(?:Gov\\.|Gen\\.|Sen\\.|Rep\\.|Mr\\.|Mrs\\.|Ms\\.|Dr\\.|Lt\\.|Col\\.|Maj\\.|Capt\\.|Sgt\\.|Adm\\."
                    + "|Governor|President|Secretary|Mayor|Sheriff|spokesman|spokeswoman|spokesperson|Minister)"
                    + " ((?:[A-Z][\\p{L}'’.-]+ ?){1,3})");
    private static final Pattern BEHIND_SURNAME = Pattern.compile("[^\\p{L}'’-].*$");
    private static final List<String> IN_WASHINGTON = List.of(
            "Washington state",
            "Washington State",
            "Seattle",
            "Spokane",
            "Olympia",
            "Tacoma",
            "Yakima",
            "Snohomish",
            "Washington National Guard",
            "Washington Army National Guard",
            "Washington Air National Guard",
            ", Wash.");

    private ReportNames() {}

    /** The names of storms, operations and ships and the surnames of persons with a title. */
    static Set<String> in(String text) {
        Set<String> names = new HashSet<>();
        Matcher storms = STORM.matcher(text);
        while (storms.find()) {
            names.addAll(List.of(storms.group(1).split(" and ")));
        }
        Matcher persons = PERSON.matcher(text);
        while (persons.find()) {
            String[] parts = persons.group(1).trim().split(" ");
            names.add(BEHIND_SURNAME.matcher(parts[parts.length - 1]).replaceAll(""));
        }
        OPERATION
                .matcher(text)
                .results()
                .map(found -> OPERATION_NAMED + found.group(1))
                .forEach(names::add);
        SHIP.matcher(text).results().map(ship -> SHIP_NAMED + ship.group(1)).forEach(names::add);
        if (IN_WASHINGTON.stream().anyMatch(text::contains)) {
            names.add(WASHINGTON_STATE);
        }
        return names;
    }
}
