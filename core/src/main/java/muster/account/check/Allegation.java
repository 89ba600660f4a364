package muster.account.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muster.account.Area;
import muster.account.Evidence;
import muster.account.Interval;
import muster.account.Tolerances;
import muster.claim.DateRange;
import muster.claim.Figure;
import muster.claim.Ground;
import muster.claim.PartialDate;
import muster.claim.Status;
import muster.claim.Subject;
import muster.ledger.DayBasis;
import muster.ledger.KnownPoint;
import muster.ledger.Metadata;
import muster.ledger.RecordedFigure;
import org.jspecify.annotations.Nullable;

/**
 * A figure that somebody states and that is to be checked.
 *
 * @param figure as it was read
 * @param counted the noun that is counted, as a cell has it
 * @param mission the mission it is about, or null where the sentence tells none that the ledger knows
 * @param places what it is said of; where the sentence only says "the border", the one that the ledger knows
 * @param when when it is said to hold: the day asked, unless the sentence names another time; of a plan the day it is
 *     for, or null where it names none
 * @param asked the day asked
 * @param soldiers whether only the word "soldiers" tells the service: who asks so mostly means troops of any
 */
public record Allegation(
        Figure figure,
        String counted,
        @Nullable String mission,
        List<String> places,
        @Nullable DateRange when,
        LocalDate asked,
        boolean soldiers) {
    private static final Pattern DENIAL =
            Pattern.compile("\\b(?:not|never|no longer|nobody)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> SOLDIERS = Set.of("soldier", "soldiers");

    public Allegation {
        places = List.copyOf(places);
    }

    /**
     * What a figure of a sentence asserts.
     *
     * @param text the sentence; the figure points into it
     * @param asked the day asked
     * @param mission the mission asked, or null where the sentence is to tell
     * @param statements what is known, which tells missions and places that a lone sentence leaves out
     */
    public static Allegation of(
            Figure figure, String text, LocalDate asked, @Nullable String mission, List<Evidence> statements) {
        Metadata report = new Metadata("sentence", asked, DayBasis.OPTION, "", null, null, null);
        Evidence self = Evidence.of(
                new RecordedFigure("asked", report.reportId(), report, figure, new KnownPoint(0, Instant.EPOCH)), text);
        String told = mission != null ? mission : knownMission(figure.mission(), statements);
        boolean border = figure.places().isEmpty()
                && figure.sentence().in(text).toLowerCase(Locale.ROOT).contains("border");
        List<String> places = border ? onlyBorder(told, statements) : figure.places();
        String meant = told != null ? told : missionThere(places, statements);
        return new Allegation(
                figure, self.counted(), meant, places, when(figure, asked), asked, saysSoldiers(figure, text));
    }

    private static boolean saysSoldiers(Figure figure, String text) {
        return figure.grounds().stream()
                .filter(ground -> ground.attribute().equals("service"))
                .flatMap(ground -> Stream.ofNullable(ground.span()))
                .anyMatch(span -> SOLDIERS.contains(span.in(text).toLowerCase(Locale.ROOT)));
    }

    /** Reports may be filed under a mission of the user's own: then the one that a pack proposes says nothing. */
    private static @Nullable String knownMission(@Nullable String proposed, List<Evidence> statements) {
        return proposed != null
                        && statements.stream()
                                .anyMatch(statement ->
                                        proposed.equals(statement.figure().mission()))
                ? proposed
                : null;
    }

    /** The only mission of which anything is known at a place, or null. */
    private static @Nullable String missionThere(List<String> places, List<Evidence> statements) {
        List<String> missions = statements.stream()
                .map(Evidence::figure)
                .filter(known -> known.places().stream().anyMatch(places::contains))
                .flatMap(known -> Stream.ofNullable(known.mission()))
                .distinct()
                .toList();
        return missions.size() == 1 ? missions.getFirst() : null;
    }

    /** A lone sentence does not say which border it means; where only one is known, it is that. */
    private static List<String> onlyBorder(@Nullable String mission, List<Evidence> statements) {
        List<String> borders = statements.stream()
                .map(Evidence::figure)
                .filter(figure -> mission == null || mission.equals(figure.mission()))
                .flatMap(figure -> figure.places().stream())
                .filter(place -> Area.of(List.of(place)).isWholeBorder())
                .distinct()
                .toList();
        return borders.size() == 1 ? borders : List.of();
    }

    /** Of a plan without a day nothing is taken for it: it is no plan for the day on which it is stated. */
    private static @Nullable DateRange when(Figure figure, LocalDate asked) {
        if (givesTime(figure)) {
            return figure.valid();
        }
        return isPlan(figure) ? null : DateRange.on(asked);
    }

    /** Whether words of the sentence give the time; else the rules took the day of publication. */
    private static boolean givesTime(Figure figure) {
        return figure.valid() != null && figure.grounds().stream().anyMatch(Allegation::isWordOfTime);
    }

    private static boolean isWordOfTime(Ground ground) {
        return ground.attribute().equals("at") && ground.span() != null;
    }

    /** Whether it speaks of what is to come; a ceiling holds, as a level does. */
    public boolean isPlan() {
        return isPlan(figure);
    }

    private static boolean isPlan(Figure figure) {
        Status status = figure.status();
        return status == Status.REQUESTED || status == Status.ORDERED || status == Status.PLANNED;
    }

    /**
     * The day on which the books are opened for it: the day asked, but the end of an earlier time of which it speaks. Of
     * a time that reaches beyond the day asked only what had come by then is looked at.
     */
    public LocalDate day() {
        if (isPlan() || when == null) {
            return asked;
        }
        boolean reaches = !when.first().isAfter(asked) && when.last().isAfter(asked);
        return reaches ? asked : when.last();
    }

    /** The time asked, in words: of a plan the day on which there is to be one. */
    String time() {
        return when == null || isPlan() ? asked.toString() : when.iso();
    }

    /** Whether it speaks of more than a day: then what held on any of its days counts. */
    public boolean isOfPeriod() {
        return !isPlan() && when != null && !when.first().equals(when.last()) && isOneDate(when);
    }

    /** "In October" is a time at some day of which it was so; "since April" is said of its end. */
    private static boolean isOneDate(DateRange range) {
        PartialDate from = range.from();
        return from.equals(range.to());
    }

    /** Whether a word tells what is counted, and the account keeps such counts. */
    public boolean isCounted() {
        return switch (figure.subject()) {
            case TROOPS, STAFF, PEOPLE, UNITS, MATERIEL, WORKS, ACTIVITY, CASUALTIES, MONEY, PROGRESS -> true;
            case DISTANCE, DURATION, OTHER -> false;
        };
    }

    /** Whether it counts heads or formations, which are never the same as a number added up over time. */
    boolean isStrength() {
        Subject subject = figure.subject();
        return subject == Subject.TROOPS || subject == Subject.STAFF || subject == Subject.UNITS;
    }

    /** Whether the sentence around it denies something; the figure itself is checked all the same. */
    public static boolean denies(String sentence) {
        return DENIAL.matcher(sentence).find();
    }

    Interval interval() {
        return Interval.of(figure.quantity(), Tolerances.STANDARD);
    }
}
