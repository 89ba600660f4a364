package muster.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import muster.account.check.Allegation;
import muster.account.check.Answer;
import muster.account.check.Dimension;
import muster.account.check.Said;
import muster.account.check.Verdict;
import muster.account.check.Verification;
import muster.claim.Figure;
import muster.claim.Meaning;
import muster.claim.Subject;
import muster.claim.Term;
import muster.export.Layout;
import muster.view.Quoted;
import org.jspecify.annotations.Nullable;

/** What becomes of each figure of a sentence, for people: the answer, why, and the sentences for and against. */
final class CheckPage {
    private static final String INDENT = "  ";

    /** The others are in CSV and JSON Lines. */
    private static final int MOST_NEAR = 3;

    private final Console console;

    CheckPage(Console console) {
        this.console = console;
    }

    void print(Verification check) {
        check.verdicts().forEach(this::print);
    }

    private void print(Verdict verdict) {
        Layout layout = console.layout();
        line("");
        line(layout.strong(verdict.asserted().figure().quote() + ": "
                + verdict.answer().word().replace('-', ' ').toUpperCase(Locale.ROOT)));
        paragraph("", verdict.words());
        paragraph("read as: ", read(verdict.asserted()));
        verdict.supporting().forEach(said -> paragraph("for: ", Quoted.of(said.claim())));
        verdict.opposing().forEach(said -> paragraph("against: ", Quoted.of(said.claim())));
        List<Said> near = verdict.answer() == Answer.SUPPORTED ? List.of() : verdict.near();
        near.stream().limit(MOST_NEAR).forEach(this::near);
        int more = near.size() - MOST_NEAR;
        if (more > 0) {
            paragraph("", more + " more say it of something else; '--format jsonl' has all");
        }
        verdict.follows()
                .forEach(finding ->
                        paragraph("follows from: ", finding.formula() + ", 'muster why " + finding.id() + "'"));
        paragraph("rules: ", String.join(", ", verdict.rules()));
    }

    private void near(Said said) {
        String differs = said.differsIn().stream()
                .map(Dimension::word)
                .map(word -> word.replace('-', ' '))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        paragraph("of another " + differs + ": ", Quoted.of(said.claim()));
    }

    /** How the figure was read: an answer to another question than the one meant should be seen to be one. */
    private static String read(Allegation asserted) {
        Figure figure = asserted.figure();
        List<String> parts = new ArrayList<>();
        parts.add(asserted.counted().isEmpty() ? figure.subject().word() : asserted.counted());
        if (figure.meaning() != Meaning.LEVEL) {
            parts.add(figure.meaning().word());
        }
        Stream.<@Nullable Term>of(
                        figure.rung() == null ? figure.status() : figure.rung(),
                        figure.force().component(),
                        asserted.soldiers() ? null : figure.force().service(),
                        figure.force().dutyStatus())
                .flatMap(Stream::ofNullable)
                .map(Term::word)
                .forEach(parts::add);
        parts.add(places(asserted));
        parts.add(figure.scope() == null ? "" : figure.scope());
        parts.add(asserted.when() == null ? "no day" : asserted.when().iso());
        parts.add(asserted.mission() == null ? "any mission" : asserted.mission());
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private static String places(Allegation asserted) {
        if (asserted.places().isEmpty()) {
            return asserted.figure().subject() == Subject.MONEY ? "" : "no place named";
        }
        return String.join(", ", asserted.places());
    }

    private void paragraph(String mark, String words) {
        console.layout().paragraph(INDENT, INDENT + INDENT, mark + words).forEach(this::line);
    }

    private void line(String words) {
        console.out().println(words);
    }
}
