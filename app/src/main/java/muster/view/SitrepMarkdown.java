package muster.view;

import java.util.List;
import java.util.stream.Collectors;
import muster.view.Sitrep.Line;
import muster.view.Sitrep.Reference;
import muster.view.Sitrep.Section;

/** A situation report as Markdown (tables as GitHub has them). What reports say stays words, whatever it looks like. */
public final class SitrepMarkdown {
    private SitrepMarkdown() {}

    /** The whole report, in lines that end with a line feed. */
    public static String of(Sitrep sitrep) {
        StringBuilder out = new StringBuilder();
        line(out, "# " + escaped(sitrep.title()));
        line(out, "");
        line(out, escaped(sitrep.asOf()) + " Answer `" + sitrep.answer() + "`.");
        line(out, "");
        if (sitrep.headlines().isEmpty()) {
            line(out, "No strength in place is known.");
        }
        sitrep.headlines()
                .forEach(each ->
                        line(out, "- **" + escaped(each.cells().getFirst()) + "**" + numbers(each.references())));
        sitrep.sections().forEach(section -> section(out, section));
        if (!sitrep.references().isEmpty()) {
            line(out, "");
            line(out, "## What it rests on");
            line(out, "");
            sitrep.references().forEach(reference -> line(out, reference(reference)));
        }
        return out.toString();
    }

    private static void section(StringBuilder out, Section section) {
        line(out, "");
        line(out, "## " + escaped(section.title()));
        line(out, "");
        if (section.lines().isEmpty()) {
            line(out, section.none());
            return;
        }
        List<Integer> shown = section.filled();
        line(out, shown.stream().map(section.columns()::get).collect(Collectors.joining(" | ", "| ", " | |")));
        line(out, "| --- ".repeat(shown.size() + 1) + "|");
        for (Line each : section.lines()) {
            line(
                    out,
                    shown.stream()
                            .map(column -> escaped(each.cells().get(column)))
                            .collect(Collectors.joining(" | ", "| ", " |" + numbers(each.references()) + " |")));
        }
    }

    private static String reference(Reference reference) {
        return reference.number() + ". " + escaped(reference.where()) + ": "
                + escaped(Quoted.marked(reference.sentence())) + " `" + reference.claim() + "`";
    }

    private static String numbers(List<Integer> references) {
        return references.stream().map(number -> " \\[" + number + "\\]").collect(Collectors.joining());
    }

    /** Words in one line that Markdown takes for nothing but words. */
    static String escaped(String words) {
        return words.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("([\\\\`*_{}\\[\\]<>#|~$]|&(?=#?\\w+;))", "\\\\$1")
                .replaceFirst("^([-+=])", "\\\\$1")
                .replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
    }

    private static void line(StringBuilder out, String words) {
        out.append(words).append('\n');
    }
}
