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

    /** Among the names where "the northern border" is that of Mexico: of Canada there is no word. */
    static final String MEXICO_ALONE = "Mexico and not Canada";

    /** In front of the name of a ship, of which the report may speak without the word for its kind. */
    static final String SHIP_NAMED = "ship ";

    /** In front of the first word of the name of an operation, which may be that of the country it helps. */
    static final String OPERATION_NAMED = "operation ";

    // What may begin a name stands in front of the alternatives: they need not be tried at every character.
    private static final Pattern STORM = Pattern.compile(
            "(?=[HTCSW])(?:Hurricanes?|Typhoon|Cyclone|Tropical Storm|Superstorm|Storm|Tropical Cyclone|Winter Storm)"
                    + " ((?:[A-Z][a-z]+)(?: and [A-Z][a-z]+)?)");
    private static final List<String> STORMS = List.of("Hurricane", "Typhoon", "Cyclone", "torm");
    private static final Pattern OPERATION = Pattern.compile("(?=O)(?:Operation|Op) ([A-Z][a-z]+)");
    private static final List<String> OPERATIONS = List.of("Operation ", "Op ");
    private static final Pattern SHIP =
            Pattern.compile("(?=[HUIR])(?:HMAS|HMS|HMNZS|HMCS|USS|USNS|RFA|INS) ([A-Z][a-z]+(?: [A-Z][a-z]+)?)");
    private static final List<String> SHIPS =
            List.of("HMAS ", "HMS ", "HMNZS ", "HMCS ", "USS ", "USNS ", "RFA ", "INS ");
    private static final Pattern PERSON = Pattern.compile(
            "(?=[GSRMDLCAP]|spokes)(?:Gov\\.|Gen\\.|Sen\\.|Rep\\.|Mr\\.|Mrs\\.|Ms\\.|Dr\\.|Lt\\.|Col\\.|Maj\\.|Capt\\.|Sgt\\.|Adm\\."
                    + "|Governor|President|Secretary|Mayor|Sheriff|spokesman|spokeswoman|spokesperson|Minister"
                    + "|General|Colonel|Major|Captain|Admiral|Senator|Commissioner|Director|Administrator|Chief)"
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

    /** "California, New York and Washington": in a list with a state of the west it is the state. */
    private static final Pattern WESTERN_LIST = Pattern.compile(
            "(?=[COIMNA])(?:California|Oregon|Idaho|Montana|Nevada|Alaska|Colorado)(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?){0,3},?"
                    + "(?: and|,) Washington\\b(?! D|,? D)");

    private ReportNames() {}

    /** The names of storms, operations and ships and the surnames of persons with a title. */
    static Set<String> in(String text) {
        Set<String> names = new HashSet<>();
        if (hasAny(text, STORMS)) {
            STORM.matcher(text)
                    .results()
                    .forEach(storm -> names.addAll(List.of(storm.group(1).split(" and "))));
        }
        Matcher persons = PERSON.matcher(text);
        while (persons.find()) {
            String[] parts = persons.group(1).trim().split(" ");
            names.add(BEHIND_SURNAME.matcher(parts[parts.length - 1]).replaceAll(""));
        }
        if (hasAny(text, OPERATIONS)) {
            OPERATION.matcher(text).results().forEach(operation -> names.add(OPERATION_NAMED + operation.group(1)));
        }
        if (hasAny(text, SHIPS)) {
            SHIP.matcher(text).results().forEach(ship -> names.add(SHIP_NAMED + ship.group(1)));
        }
        if (text.contains("Mexic") && !text.contains("Canad")) {
            names.add(MEXICO_ALONE);
        }
        if (hasAny(text, IN_WASHINGTON)
                || text.contains("Washington") && WESTERN_LIST.matcher(text).find()) {
            names.add(WASHINGTON_STATE);
        }
        return names;
    }

    /** Whether it is worth to look for a pattern: a word that all its alternatives need is found many times as fast. */
    private static boolean hasAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
