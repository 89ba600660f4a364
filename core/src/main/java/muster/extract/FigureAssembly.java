package muster.extract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.claim.Attribution;
import muster.claim.Component;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Ground;
import muster.claim.Quantity;
import muster.claim.Service;
import muster.claim.Subject;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.language.quantity.Dimension;
import muster.language.time.Tendency;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.language.time.Times;
import muster.pack.Pack;
import muster.text.Block;
import muster.text.BlockKind;
import muster.text.Document;
import muster.text.Sentence;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Puts a figure together: what was read of an amount, where and when it holds, who says so, and why. */
final class FigureAssembly {
    /** The soldiers of the regular forces are those of the Army. */
    private static final Force ARMY = new Force(null, null, Service.ARMY);

    /** Words that begin a sentence about what the one before spoke of. */
    private static final WordSet POINTING = WordSet.of("that", "this", "those", "these", "they", "it");

    private final Document document;
    private final Setting setting;
    private final @Nullable LocalDate published;
    private final Memory memory;
    private final FigureGrounds grounds;

    /** The captions met so far, each with whether its picture is old. */
    private final Map<Block, Boolean> captions = new HashMap<>();

    FigureAssembly(Pack pack, Document document, Setting setting, @Nullable LocalDate published, Memory memory) {
        this.document = document;
        this.setting = setting;
        this.published = published;
        this.memory = memory;
        this.grounds = new FigureGrounds(pack, document, setting, published, memory);
    }

    /** A sentence begins, with figures or without. */
    void hear(Scene scene) {
        grounds.hear(scene);
    }

    Figure of(
            Scene scene,
            int index,
            SentenceReading.Read read,
            FigurePlaces places,
            ValidTimes times,
            Attribution attribution) {
        Amount amount = read.occurrence().amount();
        Sentence sentence = scene.words().sentence();
        boolean caption = sentence.block().kind() == BlockKind.CAPTION
                && captions.computeIfAbsent(sentence.block(), this::isOlder);
        Subject counted = caption ? Subject.OTHER : read.subject().subject();
        State state = caption ? new State(read.state().meaning(), null, null, "state.caption", null) : read.state();
        FigurePlaces.Found where =
                places.of(index, counted, state, read.occurrence().role());
        places.decided(where.names());
        if (!where.names().isEmpty() && counted != Subject.DISTANCE) {
            memory.figurePlaces(where.names());
            memory.sameCounts().at(amount.value(), where.names());
        }
        ValidTimes.Found when = times.of(index, counted, state);
        NegatedBounds bounds = NegatedBounds.of(scene.words(), amount);
        Quantity quantity = new Quantity(
                bounds.low(),
                bounds.high(),
                amount.approximate(),
                unit(scene.words(), amount, read.subject()),
                amount.quantifier());
        Scopes.Found scope = new Scopes(scene).of(index, counted, where.span() != null);
        Force force = force(scene, counted, read, attribution);
        memory.sameCounts().of(amount.value(), force.component());
        List<Ground> known = grounds.of(new FigureGrounds.Reading(
                scene, index, read, quantity, counted, state, force, where, when, attribution));
        if (scope != null) {
            known.add(new Ground("scope", scope.words(), scope.rule(), scope.span(), ""));
        }
        return new Figure(
                amount.span(),
                amount.span().in(document.text()),
                sentence.block().kind(),
                sentence.span(),
                quantity,
                counted,
                state.meaning(),
                state.status(),
                state.rung(),
                force,
                where.names(),
                scope == null ? null : scope.words(),
                when.range(),
                when.said(),
                attribution,
                setting.mission(),
                state.rule(),
                Confidence.bundled().of(known),
                known);
    }

    /** The force of a figure: that of the report where its words name none, and only the service of things and staff. */
    private Force force(Scene scene, Subject counted, SentenceReading.Read read, Attribution attribution) {
        Force said = read.subject().force();
        return switch (counted) {
            case TROOPS, UNITS -> {
                boolean several = read.occurrence().counted().forceSaid();
                boolean open = said.component() == null
                        && !several
                        && (said.service() == null || said.service() == Service.ARMY);
                Component understood = understood(scene, read.occurrence(), attribution);
                // "3,500 Army troops" beside the Guard are the Army's
                int noun = read.occurrence().counted().to() - 1;
                boolean other = understood == Component.GUARD && scene.words().phraseAt(noun - 1, "army", "troops");
                Force known = open && understood != null && !other
                        ? new Force(understood, said.dutyStatus(), said.service())
                        : said;
                boolean army = known.component() == Component.ACTIVE
                        && !several
                        && read.occurrence().counted().head().equals("soldier");
                yield army ? known.or(ARMY) : known;
            }
            case MATERIEL, ACTIVITY, STAFF -> new Force(null, null, said.service());
            case PEOPLE, WORKS, CASUALTIES, MONEY, DISTANCE, DURATION, PROGRESS, OTHER -> Force.UNSAID;
        };
    }

    /** The component of the whole report, of a state, of the heading over a list, or of what "that mission" points to. */
    private @Nullable Component understood(Scene scene, Occurrence one, Attribution attribution) {
        if (StateForces.areOfOthers(scene.words(), one)) {
            return null;
        }
        if (setting.component() != null) {
            return setting.component();
        }
        if (StateForces.hold(scene, one)) {
            return Component.GUARD;
        }
        Component same = memory.sameCounts().componentOf(scene.words(), one.amount());
        if (same != null) {
            return same;
        }
        Words words = scene.words();
        if (words.sentence().block().kind() == BlockKind.ITEM) {
            return memory.headingComponent();
        }
        // "Of the 300 members who were activated": of the force that was spoken of
        boolean members = one.counted().head().equals("member")
                && one.counted().to() - one.counted().from() == 1
                && !words.lower(one.counted().to()).equals("of");
        Component pointed = members || POINTING.contains(words.lower(0)) ? memory.component() : null;
        return pointed == null && StateForces.isOfGuard(attribution) ? Component.GUARD : pointed;
    }

    private String unit(Words words, Amount amount, CountedSubject subject) {
        String before = words.lower(amount.core() - 2);
        boolean dollar = amount.unit().equals("USD") && !before.equals("us") && !before.equals("u.s.");
        if (amount.unit().equals("INR") && !before.equals("indian")) {
            return setting.rupee();
        }
        if (dollar) {
            return setting.dollar();
        }
        return amount.dimension() == Dimension.COUNT ? subject.unit() : amount.unit();
    }

    // --- old pictures ----------------------------------------------------------------------------------------

    /** A picture from long before the report shows nothing of the mission. */
    private boolean isOlder(Block caption) {
        if (published == null) {
            return false;
        }
        return new Document(document.text(), List.of(caption))
                .sentences().stream()
                        .flatMap(sentence -> Times.in(Words.of(sentence)).stream())
                        .filter(TimeMention::isDate)
                        .anyMatch(time -> isLongBefore(time, published));
    }

    private static boolean isLongBefore(TimeMention time, LocalDate day) {
        DateRange range = new TimeResolver(day).resolve(time.expression(), Tendency.PAST);
        return range != null && range.last().isBefore(day.minusYears(1));
    }
}
