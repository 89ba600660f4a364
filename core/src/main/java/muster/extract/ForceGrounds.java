package muster.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import muster.claim.Component;
import muster.claim.DutyStatus;
import muster.claim.Force;
import muster.claim.Ground;
import muster.claim.Service;
import muster.claim.Subject;
import muster.claim.Term;
import muster.language.Words;
import muster.pack.Pack;
import muster.text.BlockKind;
import muster.text.Span;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Says which words gave component, duty status and service of a figure, or what they were taken over from. */
final class ForceGrounds {
    /** How many tokens behind a noun may name its force: "soldiers of the Hawaii National Guard". */
    private static final int BEHIND = 14;

    private static final int LONGEST_NAME = 4;

    /** The rules of subjects that take the force from the noun in front of the number. */
    private static final WordSet FROM_THE_LEFT =
            WordSet.of("subject.noun", "subject.noun-left", "subject.unit-of", "subject.neutral.force-of");

    private final Pack pack;
    private final Setting setting;
    private final Memory memory;
    private final EarlierWords earlier;

    ForceGrounds(Pack pack, Setting setting, Memory memory, EarlierWords earlier) {
        this.pack = pack;
        this.setting = setting;
        this.memory = memory;
        this.earlier = earlier;
    }

    List<Ground> of(FigureGrounds.Reading reading) {
        Force force = reading.force();
        List<Ground> grounds = new ArrayList<>();
        Component component = force.component();
        boolean military = reading.counted() == Subject.TROOPS || reading.counted() == Subject.UNITS;
        if (component != null) {
            grounds.add(said(reading, "component", component, Force::component));
        } else if (military) {
            boolean several = reading.read().occurrence().counted().forceSaid();
            grounds.add(new Ground("component", "null", several ? "force.several" : "force.unsaid", null, ""));
        }
        Service service = force.service();
        if (service != null) {
            grounds.add(said(reading, "service", service, Force::service));
        }
        DutyStatus duty = force.dutyStatus();
        if (duty != null) {
            grounds.add(said(reading, "duty_status", duty, Force::dutyStatus));
        }
        return grounds;
    }

    private Ground said(
            FigureGrounds.Reading reading, String attribute, Term value, Function<Force, @Nullable Term> part) {
        Words words = reading.words();
        Counted counted = reading.read().occurrence().counted();
        if (part.apply(reading.read().subject().force()) == null) {
            return understood(reading, attribute, value);
        }
        if (value.equals(part.apply(counted.force()))) {
            Span named = named(words, counted.from(), Math.min(words.size(), counted.to() + BEHIND), value, part);
            Span noun = counted.to() > counted.from() ? words.span(counted.from(), counted.to()) : null;
            return told(attribute, value, "force.said", named == null ? noun : named);
        }
        Counted left = reading.read().before().left();
        boolean inFront = FROM_THE_LEFT.contains(reading.read().subject().rule());
        if (left != null && inFront && value.equals(part.apply(left.force()))) {
            Span named = named(words, left.from(), left.to(), value, part);
            Span noun = words.span(left.from(), left.to());
            return told(attribute, value, "force.noun-left", named == null ? noun : named);
        }
        return new Ground(attribute, value.word(), "force.like-before", earlier.force(value.word()), "");
    }

    /** The figures that follow may take it over from the same words. */
    private Ground told(String attribute, Term value, String rule, @Nullable Span span) {
        if (span != null) {
            earlier.tellForce(value.word(), span);
        }
        return new Ground(attribute, value.word(), rule, span, "");
    }

    /** The component that the figure's own words leave open and something around them tells. */
    private Ground understood(FigureGrounds.Reading reading, String attribute, Term value) {
        Words words = reading.words();
        boolean report = setting.component() != null;
        boolean heading =
                memory.headingComponent() != null && words.sentence().block().kind() == BlockKind.ITEM;
        boolean state =
                !report && StateForces.hold(reading.scene(), reading.read().occurrence());
        if (state) {
            return new Ground(attribute, value.word(), "force.of-a-state", null, "");
        }
        Component same = memory.sameCounts().componentOf(reading.words(), reading.amount());
        if (!report && !heading && value.equals(same)) {
            return new Ground(attribute, value.word(), "force.same-count", null, "");
        }
        boolean pointing = value.equals(memory.component());
        if (!report && !heading && !pointing && StateForces.isOfGuard(reading.attribution())) {
            return new Ground(attribute, value.word(), "force.of-source", null, "");
        }
        String rule = report ? "force.of-report" : heading ? "force.of-heading" : "force.of-sentence-before";
        Span named = value instanceof Component component ? earlier.component(component, report) : null;
        return told(attribute, value, rule, named);
    }

    /** The first words that name a force of this kind. */
    private @Nullable Span named(Words words, int from, int to, Term value, Function<Force, @Nullable Term> part) {
        for (int i = from; i < to; i++) {
            for (int length = Math.min(LONGEST_NAME, to - i); length > 0; length--) {
                Force force = pack.force(joined(words, i, i + length));
                if (force != null && value.equals(part.apply(force))) {
                    return words.span(i, i + length);
                }
            }
        }
        return null;
    }

    private static String joined(Words words, int from, int to) {
        List<String> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!words.token(i).isHyphen()) {
                parts.add(words.lower(i));
            }
        }
        return String.join(" ", parts);
    }
}
