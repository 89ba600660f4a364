package muster.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is in force on the day asked, ready to be weighed against others of its cell.
 *
 * @param day the latest day, up to the day asked, of which it speaks
 */
record Voice(Witness witness, Tolerances tolerances, LocalDate day) {

    /** Rule 11: the best comes first; but rule 13: what people prefer comes before it. */
    static final Comparator<Voice> BEST_FIRST = Comparator.comparing(Voice::preferred, Comparator.reverseOrder())
            .thenComparing(Voice::day, Comparator.reverseOrder())
            .thenComparingInt(voice -> voice.speaker().remoteness())
            .thenComparing(Voice::statedOrNever, Comparator.reverseOrder())
            .thenComparing(voice -> voice.statement().original() != null)
            .thenComparing(voice -> voice.statement().id());

    private static final Comparator<Voice> RECENCY =
            Comparator.comparing(Voice::day).thenComparing(Voice::statedOrNever);

    /** Null where the statement is not in force on the day asked, or cannot be placed in time. */
    static @Nullable Voice of(Evidence statement, LocalDate asked, Tolerances tolerances) {
        Witness witness = Witness.of(statement, tolerances);
        return witness == null || witness.since().isAfter(asked) ? null : of(witness, asked, tolerances);
    }

    /** That of a witness in force on the day asked. */
    static Voice of(Witness witness, LocalDate asked, Tolerances tolerances) {
        LocalDate until = witness.until();
        return new Voice(witness, tolerances, until.isAfter(asked) ? asked : until);
    }

    Evidence statement() {
        return witness.statement();
    }

    Speaker speaker() {
        return witness.speaker();
    }

    /** What the words allow. */
    Interval interval() {
        return witness.interval();
    }

    boolean preferred() {
        return statement().verdict().preferred();
    }

    LocalDate statedOrNever() {
        return statedOrNever(witness.stated());
    }

    static LocalDate statedOrNever(@Nullable LocalDate stated) {
        return stated == null ? LocalDate.MIN : stated;
    }

    /** Rule 4: the same speaker has said it anew for a later day, corrected it, or said it more exactly. */
    boolean isReplacedBy(Voice other) {
        boolean kept = preferred() && !other.preferred();
        if (kept || !speaker().key().equals(other.speaker().key())) {
            return false;
        }
        int later = RECENCY.compare(other, this);
        return later > 0 || later == 0 && other.interval().sharpens(interval());
    }

    /** Rule 4: without those whose speaker has said it anew for a later day, corrected it, or said it more exactly. */
    static List<Voice> notReplaced(List<Voice> voices) {
        Map<String, List<Voice>> bySpeaker = voices.stream()
                .collect(Collectors.groupingBy(voice -> voice.speaker().key()));
        Set<Voice> replaced = Collections.newSetFromMap(new IdentityHashMap<>());
        for (List<Voice> own : bySpeaker.values()) {
            if (own.size() == 1) {
                continue;
            }
            replaced.addAll(replaced(own));
            // What people prefer is only replaced by what they prefer, too.
            List<Voice> preferred = own.stream().filter(Voice::preferred).toList();
            replaced.removeAll(preferred);
            replaced.addAll(replaced(preferred));
        }
        return voices.stream().filter(voice -> !replaced.contains(voice)).toList();
    }

    private static List<Voice> replaced(List<Voice> voices) {
        List<Voice> latest = voices.stream()
                .max(RECENCY)
                .map(last -> voices.stream()
                        .filter(voice -> RECENCY.compare(voice, last) == 0)
                        .toList())
                .orElse(List.of());
        return voices.stream()
                .filter(voice -> latest.stream()
                        .anyMatch(last -> RECENCY.compare(last, voice) > 0
                                || last.interval().sharpens(voice.interval())))
                .toList();
    }

    /** Where one report gives two days, it tells itself that they are two times. */
    boolean sameTime(Voice other) {
        if (sameReport(other)) {
            return day.equals(other.day);
        }
        return Math.abs(ChronoUnit.DAYS.between(day, other.day)) <= tolerances.sameTimeDays();
    }

    /** Whether it is told beside the best figure: what is later than a preferred one is not passed over in silence. */
    boolean isHeardWith(Voice best) {
        return sameTime(best) || best.preferred() && day.isAfter(best.day);
    }

    private boolean sameReport(Voice other) {
        return statement()
                .recorded()
                .reportId()
                .equals(other.statement().recorded().reportId());
    }

    boolean agrees(Voice best) {
        return interval().overlaps(best.interval());
    }

    /**
     * Whether this is more likely about a part, a whole or another time than about what the best figure counts: it is
     * far from it, or the same speaker gives both in one report, and nobody says otherwise than himself.
     */
    boolean isApart(Voice best) {
        boolean sameBreath = speaker().key().equals(best.speaker().key()) && sameReport(best);
        return sameBreath || interval().isFarFrom(best.interval(), tolerances.disputeTimes());
    }

    /**
     * Rule 3: how many of them are independent. A paper that says what its unnamed officials say adds nothing to them.
     */
    static int origins(List<Voice> voices) {
        Map<String, Speaker> speakers = voices.stream()
                .collect(Collectors.toMap(voice -> voice.speaker().key(), Voice::speaker, (one, same) -> one));
        return (int) speakers.values().stream()
                .filter(speaker -> speakers.values().stream().noneMatch(other -> other.isBehind(speaker)))
                .count();
    }

    /** Each as one who says otherwise, but those who only repeat one of them. */
    static List<Dissent> dissents(List<Voice> voices) {
        Set<String> told = voices.stream().map(voice -> voice.statement().id()).collect(Collectors.toSet());
        return voices.stream()
                .filter(voice -> voice.statement().original() == null
                        || !told.contains(voice.statement().origin().id()))
                .map(voice -> new Dissent(voice.speaker().label(), voice.statement()))
                .toList();
    }
}
