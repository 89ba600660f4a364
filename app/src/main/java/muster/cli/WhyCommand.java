package muster.cli;

import java.time.LocalDate;
import java.util.Locale;
import muster.account.Derivation;
import muster.claim.Claim;
import muster.claim.Ground;
import muster.export.Format;
import muster.export.Layout;
import muster.ledger.KnownPoint;
import muster.ledger.Ledger;
import muster.ledger.RecordedClaim;
import muster.view.ClaimById;
import muster.view.DerivationTable;
import muster.view.Derivations;
import muster.view.JudgementTable;
import muster.view.Questions;
import muster.view.Quoted;
import muster.view.WhyTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code muster why}. */
@Command(
        name = "why",
        description =
                "Tells why a claim was read as it was, attribute by attribute with the characters and the rule that "
                        + "took them; or how a cell of the picture or a finding came about, down to the sentences.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class WhyCommand extends Subcommand {
    private static final String INDENT = "  ";

    /** As wide as the longest name of an attribute, with a gap. */
    private static final int ATTRIBUTE_COLUMNS = 13;

    @Parameters(
            paramLabel = "ID",
            description =
                    "The id of a figure or statement, as 'muster show REPORT' gives its beginning, of a cell, as 'muster "
                            + "picture' gives it, or of a finding, as 'muster findings' does.")
    String id = "";

    @Mixin
    final OnDay on = new OnDay();

    @Mixin
    final AsKnown asKnown = new AsKnown();

    @Mixin
    final PackOptions packs = new PackOptions();

    WhyCommand(Console console) {
        super(console);
    }

    @Override
    public Integer call() {
        try (Ledger ledger = ledgerToAsk()) {
            Questions questions = new Questions(ledger);
            KnownPoint now = asKnown.point(questions);
            if (id.matches(Derivations.ID)) {
                derive(questions, now);
                return Muster.DONE;
            }
            RecordedClaim claim = new ClaimById(ledger, now).claim(id);
            String text = questions.textOf(claim, now);
            if (wants(Format.TABLE)) {
                opening(claim, text);
                claim.claim().grounds().forEach(ground -> tell(ground, text));
            } else {
                print(WhyTable.of(claim, text));
            }
        }
        return Muster.DONE;
    }

    /** How an answer came about on the day asked. */
    private void derive(Questions questions, KnownPoint known) {
        LocalDate asked = on.day(questions, known);
        Derivation derivation = new Derivations(questions, known, asked, common.mission, packs.inForce(console)).of(id);
        String told = on.told(asked, known);
        if (wants(Format.TABLE)) {
            line(told);
            line("");
            new DerivationPage(console).print(derivation);
        } else {
            print(DerivationTable.of(id, derivation));
            say(told);
        }
    }

    /** The sentence with the claim marked, how likely all that follows is right, and what people say of it. */
    private void opening(RecordedClaim recorded, String text) {
        Layout layout = console.layout();
        Claim claim = recorded.claim();
        line(layout.strong(recorded.report().name()) + " · " + Quoted.origin(recorded.report()) + " · "
                + recorded.id());
        line("");
        String marked = text.substring(claim.sentence().begin(), claim.span().begin())
                + "⟦" + claim.quote() + "⟧"
                + text.substring(claim.span().end(), claim.sentence().end());
        layout.paragraph(INDENT, INDENT, marked).forEach(this::line);
        line("");
        line(INDENT + String.format(Locale.ROOT, "confidence %.2f", claim.confidence()));
        recorded.verdict()
                .inForce()
                .forEach(judgement -> layout.paragraph(
                                INDENT + "judged: ", INDENT + INDENT, JudgementTable.words(judgement))
                        .forEach(this::line));
        line("");
    }

    /** An attribute with its words; beneath them the rule, and what else was considered. Nothing of it is cut off. */
    private void tell(Ground ground, String text) {
        Layout layout = console.layout();
        String value = WhyTable.written(ground.value());
        String words = value == null ? "–" : value;
        String quote = ground.span() == null ? "" : " · “" + ground.span().in(text) + "”";
        String mark = INDENT + String.format("%-" + ATTRIBUTE_COLUMNS + "s", ground.attribute());
        String indent = " ".repeat(mark.length());
        layout.paragraph(mark, indent, words + quote).forEach(this::line);
        String says = WhyTable.says(ground.rule());
        layout.paragraph(indent, indent, ground.rule() + (says == null ? "" : ": " + says))
                .forEach(rule -> line(layout.faint(rule)));
        if (!ground.considered().isEmpty()) {
            layout.paragraph(indent, indent, "considered " + ground.considered())
                    .forEach(others -> line(layout.faint(others)));
        }
    }

    private void line(String words) {
        console.out().println(words);
    }
}
