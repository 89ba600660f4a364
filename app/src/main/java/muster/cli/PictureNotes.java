package muster.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import muster.account.Dissent;
import muster.account.Evidence;
import muster.account.Row;
import muster.account.books.Branch;
import muster.account.books.Finding;
import muster.export.Layout;
import muster.ledger.RecordedJudgement;
import muster.view.JudgementTable;
import muster.view.Quoted;

/** What stands beneath a table of a picture: the sentences, who says otherwise, and what was computed. */
record PictureNotes(List<Branch> branches) {
    private static final Pattern NUMBER = Pattern.compile("\\d{4,}");

    /** In lines; what several rows have in common is said once, with the numbers of all. */
    List<String> lines(Layout layout) {
        Map<String, List<String>> notes = new LinkedHashMap<>();
        for (int i = 0; i < branches.size(); i++) {
            String number = Integer.toString(i + 1);
            for (String note : notes(branches.get(i))) {
                notes.computeIfAbsent(note, words -> new ArrayList<>()).add(number);
            }
        }
        List<String> lines = new ArrayList<>();
        notes.forEach((words, of) ->
                lines.addAll(layout.paragraph("  ", "    ", "[" + String.join(", ", of) + "] " + words)));
        return lines;
    }

    private static List<String> notes(Branch branch) {
        Row row = branch.row();
        Finding finding = branch.finding();
        if (finding != null) {
            String formula = finding.formula() == null ? "" : " " + grouped(finding.formula());
            return List.of("derived: " + finding.sentence() + formula);
        }
        List<String> notes = new ArrayList<>();
        notes.add(Quoted.of(row.bestStatement()));
        RecordedJudgement judged = row.bestStatement().verdict().latest();
        if (judged != null) {
            notes.add("judged: " + JudgementTable.words(judged));
        }
        row.dissent().forEach(dissent -> notes.add("otherwise: " + words(dissent, row)));
        row.apart().forEach(apart -> notes.add("apart, hardly about the same: " + words(apart, row)));
        if (row.formula() != null) {
            notes.add("best is the middle of what is said: " + grouped(row.formula()));
        }
        return notes;
    }

    private static String words(Dissent dissent, Row row) {
        Evidence other = dissent.statement();
        boolean same = other.sentence().equals(row.bestStatement().sentence());
        return dissent.value() + ", "
                + (same
                        ? Quoted.where(other.recorded().report(), dissent.source()) + ", in the same sentence"
                        : Quoted.of(other));
    }

    private static String grouped(String formula) {
        return NUMBER.matcher(formula).replaceAll(number -> Layout.number(new BigDecimal(number.group())));
    }
}
