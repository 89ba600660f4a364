package muster.extract;

import java.time.LocalDate;
import muster.claim.DateRange;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.time.Tendency;
import muster.language.time.TimeMention;
import muster.language.time.TimeResolver;
import muster.text.BlockKind;
import org.jspecify.annotations.Nullable;

/** Past days in a sentence that do not date what is true now, or what has become so. */
final class StaleTimes {
    private static final int NOW_WITHIN = 6;

    private final Scene scene;
    private final Words words;
    private final TimeRelations relations;
    private final @Nullable LocalDate published;
    private final TimeResolver resolver;

    StaleTimes(Scene scene, TimeRelations relations, @Nullable LocalDate published) {
        this.scene = scene;
        this.words = scene.words();
        this.relations = relations;
        this.published = published;
        this.resolver = new TimeResolver(published);
    }

    /** "He came on Sept. 28, when there were 3,900, and said that number has doubled": what has become so is so now. */
    boolean isOldNews(int index, TimeMention time) {
        VerbGroup verb = scene.roles().get(index).verb();
        if (verb == null
                || !verb.perfect()
                || verb.tense() != VerbGroup.Tense.PRESENT
                || !verb.modal().isEmpty()) {
            return false;
        }
        return time.to() <= verb.from()
                && words.tag(time.from() - 1) != Tag.SUBORDINATOR
                && !relations.of(time).equals("since")
                && words.verbGroups().stream()
                        .anyMatch(other -> other.from() >= time.to()
                                && other.to() <= verb.from()
                                && other.tense() == VerbGroup.Tense.PAST
                                && !inSpeech(other));
    }

    /** "will leave on Friday, ending a mission that has flown 2,450 home": the day of what is to come. */
    boolean isOfWhatIsToCome(int index, TimeMention time) {
        VerbGroup verb = words.verbBefore(time.from());
        VerbGroup own = scene.roles().get(index).verb();
        return verb != null
                && verb.isFinite()
                && !verb.equals(own)
                && Aspect.of(verb) == Aspect.PLANNED
                && verb.from() < scene.amounts().get(index).from()
                && time.to() <= scene.amounts().get(index).from()
                && !inSpeech(verb);
    }

    /** "will send 900, officials said, preparing for what comes later this month": a clause behind who says so. */
    boolean isBehindSpeech(int index, TimeMention time) {
        VerbGroup own = scene.roles().get(index).verb();
        int end = scene.amounts().get(index).to();
        return scene.speeches().stream()
                .filter(speech -> speech.from() >= end && speech.to() <= time.from())
                .filter(speech -> own == null || own.from() < speech.from())
                .anyMatch(speech -> words.verbGroups().stream()
                        .anyMatch(verb -> verb.from() >= speech.to() && verb.to() <= time.from()));
    }

    /** "putting 6,000 there, a day before the deadline that he set in May": the month of another noun's clause. */
    boolean isOfOtherNoun(int index, TimeMention time) {
        int end = scene.counted().get(index).to();
        for (int i = time.from() - 1;
                i > Math.max(end, scene.amounts().get(index).to());
                i--) {
            if (words.tag(i) == Tag.PUNCTUATION && !words.token(i).isHyphen()) {
                return false;
            }
            if (words.lower(i).equals("that") && words.tag(i - 1).isNominal()) {
                int that = i;
                long verbs = words.verbGroups().stream()
                        .filter(verb -> verb.from() > that && verb.to() <= time.from() && verb.isFinite())
                        .count();
                // a second verb is that of the main clause again; "through the year that ended in June"
                return verbs == 1 && !WordList.TIME_UNITS.has(words.lower(i - 1));
            }
        }
        return false;
    }

    private boolean inSpeech(VerbGroup verb) {
        return scene.speeches().stream().anyMatch(speech -> speech.covers(verb.from()));
    }

    /** "The state has 760 soldiers on duty, and on Saturday it asked for more": what is true now is not of a past day. */
    boolean isPastOfPresent(int index, TimeMention time) {
        VerbGroup verb = scene.roles().get(index).verb();
        BlockKind kind = words.sentence().block().kind();
        if (published == null || verb == null || kind == BlockKind.CAPTION || kind == BlockKind.HEADLINE) {
            return false;
        }
        VerbGroup post = scene.roles().get(index).post();
        if (post != null && post.isFinite() && post.tense() == VerbGroup.Tense.PAST && time.from() >= post.to()) {
            // "That comes on top of 2,000 who were sent home on July 15"
            return false;
        }
        boolean present = verb.tense() == VerbGroup.Tense.PRESENT
                && !verb.perfect()
                && verb.chain().isEmpty()
                && Aspect.of(verb) != Aspect.PLANNED;
        boolean asOf = relations.of(time).equals("of") || relations.of(time).equals("since");
        int behind = scene.amounts().get(index).to();
        boolean now = words.holds(behind, behind + NOW_WITHIN, "now") && !words.holds(behind, behind + NOW_WITHIN, ",");
        if (present && now && time.to() <= scene.amounts().get(index).from() && !asOf) {
            return true;
        }
        if (!present
                || asOf
                || time.from() <= 1
                || relations.isDeadline(time)
                || relations.directlyDates(index, time)) {
            return false;
        }
        DateRange range = resolver.resolve(time.expression(), Tendency.PAST);
        return range != null && range.last().isBefore(published);
    }
}
