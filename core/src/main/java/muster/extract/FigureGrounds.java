package muster.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import muster.language.time.TimeMention;
import muster.pack.Pack;
import muster.text.Document;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Says of each attribute of a figure which rule gave it, from which characters, and what else was considered. */
final class FigureGrounds {
    private static final String NOUN_OF_STATE = "state.noun.";

    private final OutdoneWords outdone;
    private final EarlierWords earlier;
    private final ForceGrounds forces;
    private final SourceGrounds sources;

    FigureGrounds(Pack pack, Document document, Setting setting, @Nullable LocalDate published, Memory memory) {
        this.outdone = new OutdoneWords(document, published);
        this.earlier = new EarlierWords(pack);
        this.forces = new ForceGrounds(pack, setting, memory, earlier);
        this.sources = new SourceGrounds(memory);
    }

    /** A sentence begins. */
    void hear(Scene scene) {
        earlier.hear(scene);
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
                "places", String.join(", ", where.names()), where.rule(), placed(reading), outdone.places(reading)));
        ValidTimes.Found when = reading.when();
        String at = when.range() == null ? "null" : when.range().iso();
        grounds.add(new Ground("at", at, when.rule(), dated(reading), outdone.times(reading)));
        grounds.add(sources.of(reading.scene(), reading.attribution()));
        return grounds;
    }

    /** The words that name the places, be it in another sentence. */
    private @Nullable Span placed(Reading reading) {
        FigurePlaces.Found where = reading.where();
        if (where.span() != null || where.names().isEmpty()) {
            return where.span();
        }
        return switch (where.rule()) {
            case "place.the-border" -> word(reading.words(), 0, "border");
            case "place.context" -> earlier.place(where.names().getFirst(), true);
            default -> earlier.place(where.names().getFirst(), false);
        };
    }

    /** The words of time; of a range both of its ends. */
    private static @Nullable Span dated(Reading reading) {
        Span span = reading.when().span();
        TimeMention end = reading.scene().times().stream()
                .filter(time -> time.span().equals(span))
                .findFirst()
                .map(new TimeRelations(reading.scene())::rangeEnd)
                .orElse(null);
        return span == null || end == null
                ? span
                : new Span(span.begin(), end.span().end());
    }

    private static @Nullable Span word(Words words, int from, String wanted) {
        for (int i = from; i < words.size(); i++) {
            if (words.lower(i).equals(wanted)) {
                return words.span(i, i + 1);
            }
        }
        return null;
    }

    // --- quantity --------------------------------------------------------------------------------------------

    private void quantity(Reading reading, List<Ground> grounds) {
        Amount amount = reading.amount();
        Quantity quantity = reading.quantity();
        grounds.add(new Ground("quantity", quantity.bounds(), "quantity." + form(amount), amount.span(), ""));
        if (amount.approximate()) {
            boolean vague = amount.form() == Numeral.Form.VAGUE;
            String rule = vague ? "vague" : amount.quantifier().isEmpty() ? "alternative" : "hedge";
            grounds.add(plain("approximate", "true", "approximate." + rule, bounding(reading)));
        }
        if (amount.low() == null || amount.high() == null) {
            String rule = amount.low() == null ? "quantifier.at-most" : "quantifier.at-least";
            grounds.add(plain("quantifier", amount.quantifier(), rule, bounding(reading)));
        }
        grounds.add(unit(reading));
    }

    private static Ground unit(Reading reading) {
        Amount amount = reading.amount();
        String unit = reading.quantity().unit();
        if (amount.dimension() != Dimension.COUNT) {
            boolean understood = amount.dimension() == Dimension.MONEY && !unit.equals(amount.unit());
            return plain("unit", unit, understood ? "unit.dollar-of-report" : "unit.written", amount.span());
        }
        if (unit.equals("person") || unit.equals("item")) {
            return plain("unit", unit, "unit.by-head", null);
        }
        return plain(
                "unit",
                unit,
                "unit.noun",
                span(reading, reading.read().occurrence().counted()));
    }

    private static String form(Amount amount) {
        BigDecimal low = amount.low();
        BigDecimal high = amount.high();
        boolean range = low != null && high != null && low.compareTo(high) != 0;
        return range && amount.form() != Numeral.Form.VAGUE
                ? "range"
                : amount.form().name().toLowerCase(Locale.ROOT);
    }

    /** The words in front of the number, or all of the amount where what bounds it stands behind. */
    private static Span bounding(Reading reading) {
        Amount amount = reading.amount();
        Words words = reading.words();
        // "passes $235 million": the sign belongs to the sum
        boolean sign = amount.core() > 0 && !words.token(amount.core() - 1).isWord();
        int to = sign ? amount.core() - 1 : amount.core();
        return amount.from() < to && !amount.quantifier().isEmpty() ? words.span(amount.from(), to) : amount.span();
    }

    // --- what is counted, and its state ----------------------------------------------------------------------

    private void noun(Reading reading, List<Ground> grounds) {
        CountedSubject subject = reading.read().subject();
        Counted own = reading.read().occurrence().counted();
        Counted named = named(reading);
        Span counted = span(reading, named);
        if (!subject.head().isEmpty()) {
            Span noun = named.isElliptic() ? earlier.noun(subject.head()) : counted;
            if (noun != null) {
                earlier.count(subject.head(), noun);
            }
            grounds.add(plain("noun", subject.head(), named.rule(), noun));
            counted = own.isElliptic() && !own.isPartOfThem() ? noun : counted;
        }
        grounds.add(
                new Ground("subject", reading.counted().word(), subject.rule(), counted, outdone.subjects(reading)));
    }

    /** The noun that is counted: that in front of the number where its own one is left out or only says "people". */
    private static Counted named(Reading reading) {
        CountedSubject subject = reading.read().subject();
        Counted own = reading.read().occurrence().counted();
        Counted left = reading.read().before().left();
        boolean inFront = subject.rule().equals("subject.noun-left")
                || subject.rule().equals("subject.neutral.force-of")
                        && left != null
                        && left.head().equals(subject.head());
        return inFront && left != null ? left : own;
    }

    private static @Nullable Span span(Reading reading, Counted counted) {
        return counted.to() > counted.from() ? reading.words().span(counted.from(), counted.to()) : null;
    }

    private void state(Reading reading, List<Ground> grounds) {
        State state = reading.state();
        grounds.add(meaning(reading));
        Status status = state.status();
        String word = status == null ? "null" : status.word();
        grounds.add(new Ground("status", word, state.rule(), telling(reading), outdone.states(reading)));
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
                : plain("reading", word, reading.state().rule(), telling(reading));
    }

    /** The words that tell the state; a noun that does stands in front of the figure or of its verb. */
    private static @Nullable Span telling(Reading reading) {
        State state = reading.state();
        Span span = state.span();
        Words words = reading.words();
        if (span == null || !state.rule().startsWith(NOUN_OF_STATE)) {
            return span;
        }
        String noun = state.rule().substring(NOUN_OF_STATE.length());
        for (int i = words.size() - 1; i >= 0; i--) {
            Span token = words.span(i, i + 1);
            boolean rightBefore = words.token(i).isWord() && token.end() + 1 == span.begin();
            boolean beforeVerb = rightBefore && !span.equals(reading.amount().span());
            if (token.end() <= span.begin() && (beforeVerb || words.lemma(i).equals(noun))) {
                return new Span(token.begin(), span.end());
            }
        }
        return span;
    }

    private static @Nullable Span rungSpan(Reading reading, Rung rung) {
        Words words = reading.words();
        if (rung == Rung.AT_HEADQUARTERS || rung == Rung.ON_THE_LINE) {
            Span post = word(words, reading.amount().to(), rung == Rung.ON_THE_LINE ? "line" : "headquarters");
            if (post != null) {
                return post;
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
