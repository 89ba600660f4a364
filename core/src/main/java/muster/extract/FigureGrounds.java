package muster.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import muster.claim.Attribution;
import muster.claim.Force;
import muster.claim.Ground;
import muster.claim.Meaning;
import muster.claim.Quantity;
import muster.claim.Rung;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.Numeral;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Change;
import muster.language.quantity.Dimension;
import muster.pack.Pack;
import muster.text.Document;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Says of each attribute of a figure which rule gave it, from which characters, and what else was considered. */
final class FigureGrounds {
    private final OutdoneWords outdone;
    private final ForceGrounds forces;
    private final SourceGrounds sources;

    FigureGrounds(Pack pack, Document document, Setting setting, @Nullable LocalDate published, Memory memory) {
        this.outdone = new OutdoneWords(document, published);
        this.forces = new ForceGrounds(pack, setting, memory);
        this.sources = new SourceGrounds(memory);
    }

    /** A sentence begins. */
    void hear(Scene scene) {
        sources.hear(scene);
    }

    /** What was read of a figure. */
    record Reading(
            Scene scene,
            int index,
            SentenceReading.Read read,
            Quantity quantity,
            Subject counted,
            State state,
            Force force,
            FigurePlaces.Found where,
            ValidTimes.Found when,
            Attribution attribution) {
        Words words() {
            return scene.words();
        }

        Amount amount() {
            return read.occurrence().amount();
        }
    }

    /** The grounds, in the order of the fields. */
    List<Ground> of(Reading reading) {
        List<Ground> grounds = new ArrayList<>();
        quantity(reading, grounds);
        noun(reading, grounds);
        state(reading, grounds);
        grounds.addAll(forces.of(reading));
        FigurePlaces.Found where = reading.where();
        grounds.add(new Ground(
                "places", String.join(", ", where.names()), where.rule(), where.span(), outdone.places(reading)));
        ValidTimes.Found when = reading.when();
        String at = when.range() == null ? "null" : when.range().iso();
        grounds.add(new Ground("at", at, when.rule(), when.span(), outdone.times(reading)));
        grounds.add(sources.of(reading.scene(), reading.attribution()));
        return grounds;
    }

    // --- quantity --------------------------------------------------------------------------------------------

    private void quantity(Reading reading, List<Ground> grounds) {
        Amount amount = reading.amount();
        Quantity quantity = reading.quantity();
        grounds.add(new Ground("quantity", shown(quantity), "quantity." + form(amount), amount.span(), ""));
        if (amount.approximate()) {
            boolean vague = amount.form() == Numeral.Form.VAGUE;
            String rule = vague ? "vague" : amount.quantifier().isEmpty() ? "alternative" : "hedge";
            grounds.add(plain("approximate", "true", "approximate." + rule, bounding(reading)));
        }
        if (amount.low() == null || amount.high() == null) {
            String rule = amount.low() == null ? "quantifier.at-most" : "quantifier.at-least";
            grounds.add(plain("quantifier", amount.quantifier(), rule, bounding(reading)));
        }
        boolean ownNoun = amount.dimension() == Dimension.COUNT
                && !quantity.unit().equals("person")
                && !quantity.unit().equals("item");
        if (ownNoun) {
            grounds.add(plain(
                    "unit",
                    quantity.unit(),
                    "unit.noun",
                    span(reading, reading.read().occurrence().counted())));
        } else if (amount.dimension() == Dimension.MONEY && !quantity.unit().equals(amount.unit())) {
            grounds.add(plain("unit", quantity.unit(), "unit.dollar-of-report", amount.span()));
        }
    }

    private static String form(Amount amount) {
        BigDecimal low = amount.low();
        BigDecimal high = amount.high();
        boolean range = low != null && high != null && low.compareTo(high) != 0;
        return range && amount.form() != Numeral.Form.VAGUE
                ? "range"
                : amount.form().name().toLowerCase(Locale.ROOT);
    }

    private static String shown(Quantity quantity) {
        String low = quantity.low() == null ? "" : quantity.low().toPlainString();
        String high = quantity.high() == null ? "" : quantity.high().toPlainString();
        if (low.isEmpty() || high.isEmpty()) {
            return low.isEmpty() ? high + " or less" : low + " or more";
        }
        return low.equals(high) ? low : low + " to " + high;
    }

    /** The words in front of the number, or all of the amount where what bounds it stands behind. */
    private static Span bounding(Reading reading) {
        Amount amount = reading.amount();
        return amount.from() < amount.core() && !amount.quantifier().isEmpty()
                ? reading.words().span(amount.from(), amount.core())
                : amount.span();
    }

    // --- what is counted, and its state ----------------------------------------------------------------------

    private void noun(Reading reading, List<Ground> grounds) {
        CountedSubject subject = reading.read().subject();
        if (!subject.head().isEmpty()) {
            Counted own = reading.read().occurrence().counted();
            boolean inFront = subject.rule().equals("subject.noun-left");
            Counted named =
                    inFront ? Objects.requireNonNullElse(reading.read().before().left(), own) : own;
            grounds.add(plain("noun", subject.head(), named.rule(), span(reading, named)));
        }
        grounds.add(new Ground(
                "subject",
                reading.counted().word(),
                subject.rule(),
                span(reading, reading.read().occurrence().counted()),
                outdone.subjects(reading)));
    }

    private static @Nullable Span span(Reading reading, Counted counted) {
        return counted.to() > counted.from() ? reading.words().span(counted.from(), counted.to()) : null;
    }

    private void state(Reading reading, List<Ground> grounds) {
        State state = reading.state();
        grounds.add(meaning(reading));
        Status status = state.status();
        String word = status == null ? "null" : status.word();
        grounds.add(new Ground("status", word, state.rule(), state.span(), outdone.states(reading)));
        Rung rung = state.rung();
        if (rung != null && status != null && rung != Rung.of(status)) {
            grounds.add(plain("rung", rung.word(), "rung." + rung.word(), rungSpan(reading, rung)));
        }
    }

    /** How the number is meant: its own words tell that before the state does. */
    private static Ground meaning(Reading reading) {
        Meaning meaning = reading.state().meaning();
        Amount amount = reading.amount();
        String word = meaning.word();
        if (meaning == Meaning.RATE) {
            return plain("reading", word, "reading.rate", amount.per().isEmpty() ? null : amount.span());
        }
        if (meaning == Meaning.SHARE && amount.dimension() == Dimension.PERCENT) {
            return plain("reading", word, "reading.share", amount.span());
        }
        if (meaning == Meaning.INCREASE && amount.change() == Change.INCREASE) {
            return plain("reading", word, "reading.more", amount.span());
        }
        return meaning == Meaning.DECREASE && amount.change() == Change.DECREASE
                ? plain("reading", word, "reading.fewer", amount.span())
                : plain("reading", word, reading.state().rule(), reading.state().span());
    }

    private static @Nullable Span rungSpan(Reading reading, Rung rung) {
        Words words = reading.words();
        if (rung == Rung.AT_HEADQUARTERS || rung == Rung.ON_THE_LINE) {
            for (int i = reading.amount().to(); i < words.size(); i++) {
                if (words.lower(i).equals("headquarters") || words.lower(i).equals("line")) {
                    return words.span(i, i + 1);
                }
            }
        }
        VerbGroup verb = reading.read().occurrence().role().verb();
        VerbGroup post = reading.read().occurrence().role().post();
        boolean behind = post != null && (rung == Rung.ASSIGNED || rung == Rung.STAGING);
        VerbGroup telling = behind ? post : verb;
        return telling == null ? null : words.span(telling.from(), telling.to());
    }

    private static Ground plain(String attribute, String value, String rule, @Nullable Span span) {
        return new Ground(attribute, value, rule, span, "");
    }
}
