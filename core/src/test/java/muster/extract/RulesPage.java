package muster.extract;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of the documentation that lists the rules. */
final class RulesPage {
    private static final String OPENING = """
            # The rules that read

            Each attribute of a claim is given by a rule. `muster why ID` names it, with the characters that it took
            and what else was considered; `muster inspect --layer rejected` names the rules by which numbers are no
            figures. The names are stable: a rule that changes its meaning changes its name.

            Each example is a report of Tuesday, 2018-11-13, that its rule reads; `¶` begins a new paragraph. A name that
            ends in `*` stands for all that begin so. The tests read every example, and hold this page and the code
            together: it is made from `rules.tsv`,
            `frames.tsv` and `cues.tsv`, see [CONTRIBUTING](../CONTRIBUTING.md#to-add-a-rule-of-reading).
            """;

    /** The families of rules, by the beginning of their names, with the titles of their sections. */
    private static final Map<String, String> TITLES = titles();

    private RulesPage() {}

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("quantity", "The number");
        titles.put("approximate", "Whether it is hedged");
        titles.put("quantifier", "Which side is open");
        titles.put("unit", "The unit");
        titles.put("noun", "The counted noun");
        titles.put("subject", "What is counted");
        titles.put("reading", "How the number is meant");
        titles.put("state", "The state of what is counted, and how the number is meant where its own words do not say");
        titles.put("rung", "The step of the ladder, where it is finer than the state");
        titles.put("force", "Component, duty status and service");
        titles.put("place", "Where");
        titles.put("scope", "Which part is counted within the place");
        titles.put("time", "When it holds, and how words of time are read");
        titles.put("source", "Who says so");
        titles.put("number", "Numbers that count nothing");
        titles.put("contest", "Numbers that words of time have");
        titles.put("request", "Requests");
        titles.put("order", "Orders");
        titles.put("state-action", "What a state decides on its own");
        titles.put("task", "Tasks");
        titles.put("progress", "Progress");
        titles.put("limit", "Limits");
        titles.put("milestone", "Milestones");
        titles.put("authority", "The legal basis");
        titles.put("relation", "Who is under whose command");
        titles.put("cost", "Who pays");
        titles.put("flow", "People on the move");
        titles.put("change", "Whether the mission changes");
        titles.put("unknown", "What is not known");
        titles.put("dispute", "What is disputed");
        titles.put("strength", "Strengths without a number");
        titles.put("event", "Events");
        titles.put("purpose", "What it is for");
        titles.put("statement", "Where and when a statement holds");
        return titles;
    }

    static String of(Collection<ReadingRule> rules) {
        return OPENING
                + TITLES.entrySet().stream()
                        .map(family -> section(family.getValue(), of(rules, family.getKey())))
                        .collect(Collectors.joining());
    }

    private static List<ReadingRule> of(Collection<ReadingRule> rules, String family) {
        return rules.stream()
                .filter(rule -> rule.name().startsWith(family + "."))
                .toList();
    }

    private static String section(String title, List<ReadingRule> rules) {
        if (rules.isEmpty()) {
            return "";
        }
        String rows = rules.stream()
                .map(rule -> "| `" + rule.name() + "` | " + rule.meaning() + " | " + rule.example() + " |\n")
                .collect(Collectors.joining());
        return "\n## " + title + "\n\n| rule | says | example |\n| --- | --- | --- |\n" + rows;
    }
}
