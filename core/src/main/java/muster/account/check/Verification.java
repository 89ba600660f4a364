package muster.account.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.account.Evidence;
import muster.account.Picture;
import muster.account.Question;
import muster.account.Rejections;
import muster.account.Testimony;
import muster.claim.Figure;
import muster.claim.Rung;
import muster.claim.Status;
import muster.ledger.ContentId;
import muster.pack.Mission;

/**
 * The fact-checker's question: a sentence, and what becomes of each figure in it.
 *
 * @param id the same sentence asked in the same way under the same rules has the same id, and the same answer
 * @param verdicts one for each figure, in the order of the sentence
 */
public record Verification(String sentence, String id, List<Verdict> verdicts) {
    /** The version of these rules; it changes whenever the same claims may give another answer. */
    public static final String RULES = "4";

    public Verification {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * Weighs what is known for and against each figure of a sentence; a pure function.
     *
     * @param sentence what is to be checked; the figures point into it
     * @param figures the figures of the sentence, as a report would be read that was published on the day it was said
     * @param statements the figures known at the question's point, of all missions, in any order; also those that people
     *     rejected, which do not count, but the answer tells that they did not
     * @param told the statements known there: what somebody disputes bears nothing out
     * @param question the day and the point; its mission is the one that the sentence is about, where that is known
     * @param missions those whose beginning or end is known
     */
    public static Verification of(
            String sentence,
            List<Figure> figures,
            List<Evidence> statements,
            List<Testimony> told,
            Question question,
            List<Mission> missions) {
        List<Denial> denials = Denial.among(statements, Rejections.of(told));
        Set<String> denied = denials.stream().map(denial -> denial.claim().id()).collect(Collectors.toSet());
        List<Evidence> held = statements.stream()
                .filter(claim -> !denied.contains(claim.id()))
                .toList();
        Map<LocalDate, Picture> pictures = new HashMap<>();
        Map<LocalDate, Derived> derived = new HashMap<>();
        Function<Figure, Verdict> hearing = figure -> {
            Allegation asserted = Allegation.of(figure, sentence, question.day(), question.mission(), held);
            return new Hearing(
                            asserted,
                            held,
                            denials,
                            derived.computeIfAbsent(asserted.day(), day -> Derived.of(held, told, day)),
                            pictures.computeIfAbsent(asserted.day(), day -> picture(day, held, question, missions)))
                    .verdict();
        };
        List<Verdict> verdicts =
                figures.stream().map(figure -> verdict(figure, hearing)).toList();
        return new Verification(sentence, id(sentence, figures, question, missions), verdicts);
    }

    /** A report that says "up to 4,000" tells a ceiling; who asks mostly means those who are there, and no more. */
    private static Verdict verdict(Figure figure, Function<Figure, Verdict> hearing) {
        Verdict asRead = hearing.apply(figure);
        boolean onlyUpTo =
                figure.grounds().stream().anyMatch(ground -> ground.rule().equals("state.up-to"));
        if (!onlyUpTo) {
            return asRead;
        }
        Verdict there = hearing.apply(there(figure));
        return switch (there.answer()) {
            case SUPPORTED, CONTRADICTED -> there;
            case OTHER_SCOPE, OTHER_RUNG, OTHER_COMPONENT, OTHER_TIME, OTHER_PLACE, NOT_KNOWN ->
                asRead.answer() == Answer.NOT_KNOWN ? there : asRead;
        };
    }

    private static Figure there(Figure figure) {
        return new Figure(
                figure.span(),
                figure.quote(),
                figure.block(),
                figure.sentence(),
                figure.quantity(),
                figure.subject(),
                figure.meaning(),
                Status.IN_PLACE,
                Rung.IN_PLACE,
                figure.force(),
                figure.places(),
                figure.scope(),
                figure.valid(),
                figure.said(),
                figure.attribution(),
                figure.mission(),
                figure.rule(),
                figure.confidence(),
                figure.grounds());
    }

    /** Of all missions: what another one has is told, but as something else. */
    private static Picture picture(
            LocalDate day, List<Evidence> statements, Question question, List<Mission> missions) {
        return Picture.of(statements, Rejections.NONE, Question.on(day, question.known()), missions);
    }

    /** A sentence that is read otherwise, by better rules or on another day, is another question. */
    private static String id(String sentence, List<Figure> figures, Question question, List<Mission> missions) {
        String picture =
                Picture.of(List.of(), Rejections.NONE, question, missions).id();
        return ContentId.of("a", RULES, picture, sentence, figures.toString());
    }
}
