package muster.statement;

import java.util.EnumMap;
import java.util.Map;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Stage;
import muster.language.Tag;
import muster.language.Words;
import muster.statement.Told.Stretch;
import org.jspecify.annotations.Nullable;

/** Tells whom a clause names on each side: who decides and who asked, who is under whom, who is helped. */
final class Sides {
    private static final Phrases REQUEST = WordTable.phrases("request");
    private static final Phrases CRITERIA = WordTable.phrases("criteria");
    private static final Phrases GROUNDS = Phrases.of(
            "because",
            "because of",
            "citing",
            "due to",
            "owing to",
            "on grounds of",
            "on the grounds of",
            "on the grounds that",
            "on the ground that",
            "on account of",
            "for lack of",
            "over concerns about",
            "on cost grounds",
            "saying");
    private static final int NEAR = 6;
    private static final int LONGEST = 9;
    private static final int LONGEST_REASON = 24;

    private Sides() {}

    static Map<Detail, Stretch> of(Frame frame, Sense sense, Clause clause) {
        Map<Detail, Stretch> sides = new EnumMap<>(Detail.class);
        boolean commands = frame.rule().equals("relation.commanded");
        boolean asked = frame.party().equals("asked");
        boolean requestItself = frame.kind() == Kind.REQUEST && REQUEST.isIn(clause.words(), clause.doer());
        if (!asked && !requestItself) {
            put(sides, Detail.BY, commands ? clause.patient() : clause.doer());
        }
        if (commands) {
            put(sides, Detail.TO, clause.doer());
        } else if (frame.kind() == Kind.RELATION) {
            int behind =
                    frame.verbs().endBehindVerb(clause.words(), clause.verb().main());
            put(sides, Detail.TO, new Stretch(Math.max(behind, clause.verb().to()), clause.objectTo()));
        } else if (frame.kind() == Kind.REQUEST && frame.real() != Stage.SUBMITTED) {
            put(sides, Detail.FROM, requester(clause));
        }
        if (frame.kind() == Kind.REQUEST) {
            int end = Decisions.end(sense, clause);
            put(sides, Detail.ITEM, Decisions.item(sense, clause));
            put(sides, Detail.CRITERION, criterion(clause, end));
            put(sides, Detail.REASON, reason(clause, end));
        }
        return sides;
    }

    /** Who and to whom, for words that tell a relation wherever they stand. */
    static Map<Detail, Stretch> around(@Nullable Clause clause, int from, int to, int end) {
        Map<Detail, Stretch> sides = new EnumMap<>(Detail.class);
        if (clause != null && clause.subject().to() <= from) {
            put(sides, Detail.BY, clause.subject());
        }
        put(sides, Detail.TO, new Stretch(to, end));
        return sides;
    }

    private static void put(Map<Detail, Stretch> sides, Detail detail, @Nullable Stretch stretch) {
        if (stretch != null && stretch.size() > 0) {
            sides.put(detail, stretch);
        }
    }

    /** One of the six by which such requests are judged, where the clause or what follows it names one. */
    private static @Nullable Stretch criterion(Clause clause, int end) {
        int at = CRITERIA.in(clause.words(), clause.from(), end);
        return at < 0 ? null : new Stretch(at, CRITERIA.endAt(clause.words(), at));
    }

    /** "because it would harm readiness", "because of the cost", "citing the cost". */
    private static @Nullable Stretch reason(Clause clause, int end) {
        Words words = clause.words();
        int begin = GROUNDS.in(words, clause.verb().to(), end);
        if (begin < 0) {
            return null;
        }
        int to = begin;
        while (to < end && !words.lower(to).equals(".") && !words.lower(to).equals(";")) {
            to++;
        }
        to = Math.min(to, begin + LONGEST_REASON);
        while (to > begin
                && (words.tag(to - 1) == Tag.CONJUNCTION
                        || words.lower(to - 1).equals(",")
                        || words.token(to - 1).isQuoteMark())) {
            to--;
        }
        return new Stretch(GROUNDS.endAt(words, begin), to);
    }

    /** "a request from Homeland Security", "a Homeland Security request"; null where nobody is named. */
    private static @Nullable Stretch requester(Clause clause) {
        Words words = clause.words();
        int request = REQUEST.in(words, clause.from(), clause.to());
        if (request < 0) {
            return null;
        }
        for (int i = request + 1; i < Math.min(clause.to(), request + NEAR); i++) {
            if (words.lower(i).equals("from") || words.lower(i).equals("by")) {
                return new Stretch(i + 1, Math.min(clause.to(), i + LONGEST));
            }
        }
        int from = request;
        while (from > clause.from() && (words.tag(from - 1) == Tag.NAME || words.tag(from - 1) == Tag.GENITIVE)) {
            from--;
        }
        int to = words.tag(request - 1) == Tag.GENITIVE ? request - 1 : request;
        return from < to && from >= clause.verb().to() ? new Stretch(from, to) : null;
    }

    /** "tents and medical care for border authorities", "medical support to migrants"; null where nobody is named. */
    static @Nullable Stretch helped(Sense sense, Clause clause, int behind) {
        Words words = clause.words();
        for (int i = behind; i < clause.objectTo(); i++) {
            boolean toward = words.lower(i).equals("for") || words.lower(i).equals("to");
            Stretch whom = new Stretch(i + 1, Math.min(clause.objectTo(), i + LONGEST));
            if (toward && (sense.parties().isPeople(whom) || sense.parties().isCivil(whom))) {
                return whom;
            }
        }
        return null;
    }
}
