package muster.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muster.claim.Status;
import muster.claim.Subject;
import muster.language.quantity.Dimension;
import muster.language.time.TimeMention;
import muster.text.Document;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells what else was considered for an attribute of a figure, and why it was not taken. */
final class OutdoneWords {
    private final Document document;
    private final @Nullable LocalDate published;

    OutdoneWords(Document document, @Nullable LocalDate published) {
        this.document = document;
        this.published = published;
    }

    /** Nouns and counts before that the number could have meant, had its own noun not been found or been nearer. */
    String subjects(FigureGrounds.Reading reading) {
        Preceding before = reading.read().before();
        Counted counted = reading.read().occurrence().counted();
        if (!counted.isElliptic() || !leansOnNouns(reading.amount().dimension())) {
            return "";
        }
        List<String> considered = new ArrayList<>();
        CountedSubject taken = reading.read().subject();
        Counted left = before.left();
        if (left != null && !left.head().equals(taken.head())) {
            considered.add("“" + text(reading.words().span(left.from(), left.to())) + "”: in front of it");
        }
        Antecedent last = before.counted();
        if (last != null && last.subject() != taken.subject() && !last.head().isEmpty()) {
            considered.add(last.head() + ": counted before");
        }
        return String.join("; ", considered);
    }

    /** Money, lengths and spans of time say themselves what they count. */
    private static boolean leansOnNouns(Dimension dimension) {
        return dimension == Dimension.COUNT || dimension == Dimension.PERCENT;
    }

    /** The states that other words give. */
    String states(FigureGrounds.Reading reading) {
        return reading.read().outdone().stream()
                .map(state -> (state.span() == null ? "" : "“" + text(state.span()) + "”: ") + word(state.status())
                        + ", " + state.meaning().word() + " (" + state.rule() + ")")
                .collect(Collectors.joining("; "));
    }

    /** The places of the sentence that are not those of the figure. */
    String places(FigureGrounds.Reading reading) {
        Subject subject = reading.counted();
        if (subject == Subject.MONEY || subject == Subject.DURATION || subject == Subject.OTHER) {
            return "";
        }
        Scene scene = reading.scene();
        FigurePlaces.Asked asked = new FigurePlaces.Asked(
                reading.index(),
                reading.amount(),
                subject,
                reading.state(),
                reading.read().occurrence().role());
        PlaceUses uses = new PlaceUses(scene);
        List<Outdone> outdone = new ArrayList<>();
        Span taken = reading.where().span();
        for (PlaceMention mention : scene.places()) {
            Span span = scene.words().span(mention.from(), mention.to());
            boolean among = taken != null && taken.contains(span);
            if (!among && !reading.where().names().contains(mention.name())) {
                outdone.add(new Outdone(span, whyNot(scene, mention, uses.mayBeWhere(mention, asked))));
            }
        }
        return joined(outdone);
    }

    private static String whyNot(Scene scene, PlaceMention mention, boolean mayBeWhere) {
        if (mayBeWhere) {
            return "farther away";
        }
        if (mention.isOrigin()) {
            return "where they come from";
        }
        boolean speaks = scene.speeches().stream().anyMatch(speech -> speech.covers(mention.from()));
        return speaks ? "in the name of who says so" : "nothing says that it is there";
    }

    /** The dates of the sentence that do not tell when the figure holds. */
    String times(FigureGrounds.Reading reading) {
        if (reading.counted() == Subject.OTHER) {
            return "";
        }
        Scene scene = reading.scene();
        Span taken = reading.when().span();
        TimeMention mention = scene.times().stream()
                .filter(time -> time.span().equals(taken))
                .findFirst()
                .orElse(null);
        State state = reading.state();
        NearestTime nearest = new NearestTime(scene, new TimeRelations(scene), published);
        return joined(nearest.outdone(reading.index(), state.isPlan(), ValidTimes.isHeld(state.status()), mention));
    }

    /** The words by their reasons: “Texas”, “Ohio”: farther away. */
    private String joined(List<Outdone> outdone) {
        Map<String, Set<String>> byReason = new LinkedHashMap<>();
        for (Outdone one : outdone) {
            byReason.computeIfAbsent(one.reason(), reason -> new LinkedHashSet<>())
                    .add("“" + text(one.span()) + "”");
        }
        return byReason.entrySet().stream()
                .map(words -> String.join(", ", words.getValue()) + ": " + words.getKey())
                .collect(Collectors.joining("; "));
    }

    private String text(Span span) {
        return span.in(document.text());
    }

    private static String word(@Nullable Status status) {
        return status == null ? "no status" : status.word();
    }
}
