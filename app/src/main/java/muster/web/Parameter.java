package muster.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import muster.account.books.FindingType;
import muster.account.course.Outlook;
import muster.claim.Component;
import muster.claim.Kind;
import muster.claim.Rung;
import muster.claim.Subject;
import muster.claim.Term;
import muster.view.PictureSection;

/** What a request can ask with; the same names as the options of the commands, with _ for -. */
enum Parameter {
    MISSION("only this mission", "string"),
    AT("the day asked about (default: the latest publication day)", "date"),
    KNOWN("the point up to which the ledger counts: a number, a day or a time in UTC (default: now)", "string"),
    PLACE("only what is counted at this place", "string"),
    COMPONENT("only this component", words(Component.values())),
    SECTION(
            "only the figures of this section, without what stands beside them",
            Arrays.stream(PictureSection.values()).map(PictureSection::word).toList()),
    RUNG("only this step of the ladder of a strength", words(Rung.values())),
    SUBJECT("what is counted (default: troops, staff and units)", words(Subject.values())),
    TYPE("only findings of this type", words(FindingType.values())),
    OUTCOME("only plans of which this became", words(Outlook.values())),
    SORT("only speakers of this sort", List.of("organisation", "person", "anonymous", "source", "outlet")),
    KIND("only statements of this kind", words(Kind.values())),
    REPORT("only this report", "string"),
    CLAIM("the id of a claim, or its beginning", "string"),
    SOURCE("who says so, as the field source has it", "string"),
    CLAIMS("ids of claims, with commas between", "string"),
    DRAWN(
            "true for what the page Series draws: levels of troops, without a place or a step those of the widest area",
            "boolean"),
    REJECTED("true for those that people rejected as well", "boolean"),
    FROM("the first day; of changes: the day after which they happened", "date"),
    TO("the last day", "date"),
    FROM_KNOWN("the point after which it became known (default: the end of the first day)", "string"),
    TO_KNOWN("the last point at which it became known (default: the end of the last day)", "string"),
    TEXT("words; of check: a sentence with a figure", "string"),
    MOST("how many at most, the best ones", "integer"),
    FIELDS("names of the fields that rows shall have, with commas between (default: all)", "string"),
    FORMAT("json, a page of rows; csv or jsonl, all of them", List.of("json", "csv", "jsonl")),
    LIMIT("how many rows a page has, 1 to 5000 (default: 1000)", "integer"),
    AFTER("the row after which the page begins, as the page before has it in next", "integer");

    private final String meaning;
    private final String type;
    /** With spaces between. */
    private final String words;

    Parameter(String meaning, String type) {
        this.meaning = meaning;
        this.type = type;
        this.words = "";
    }

    Parameter(String meaning, List<String> words) {
        this.meaning = meaning;
        this.type = "string";
        this.words = String.join(" ", words);
    }

    /** As requests have it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String meaning() {
        return meaning;
    }

    /** {@code string}, {@code integer}, {@code boolean} or {@code date}. */
    String type() {
        return type;
    }

    /** The words of a closed list; none where anything may stand. */
    List<String> words() {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    private static List<String> words(Term[] terms) {
        return Arrays.stream(terms).map(Term::word).toList();
    }

    static Stream<Parameter> all() {
        return Arrays.stream(values());
    }
}
