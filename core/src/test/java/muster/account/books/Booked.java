package muster.account.books;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import muster.account.Evidence;
import muster.claim.Attribution;
import muster.claim.Component;
import muster.claim.DateRange;
import muster.claim.DutyStatus;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.claim.Meaning;
import muster.claim.Quantity;
import muster.claim.Rung;
import muster.claim.Service;
import muster.claim.Status;
import muster.claim.Subject;
import muster.claim.Term;
import muster.ledger.DayBasis;
import muster.ledger.KnownPoint;
import muster.ledger.Metadata;
import muster.ledger.RecordedFigure;
import muster.text.BlockKind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Figures for tests, a line each: {@code id | day of the report | outlet | speaker | number | further words | places | at},
 * where the further words are terms of the contract in any order ("increase planned guard"), and the number may be
 * "~2,800", "800+", "-4,000" or "2,000..3,000"; a word "scope:engineers" gives the part that is counted. Lines of one
 * day and outlet are one report, but those of the outlet "hand" are entries, each a report of its own; a line that
 * begins with a quotation mark gives the sentence of the figures above it.
 */
public final class Booked {
    private static final String MISSION = "river-watch";

    /** What has steps; of all else only a status is told. */
    private static final Set<Subject> ON_THE_LADDER =
            Set.of(Subject.TROOPS, Subject.STAFF, Subject.UNITS, Subject.MATERIEL);

    private Booked() {}

    public static List<Evidence> of(String lines) {
        List<Evidence> figures = new ArrayList<>();
        int at = 0;
        for (String line : lines.strip().split("\n")) {
            if (!line.strip().startsWith("\"")) {
                figures.add(figure(line.split("\\|", -1), at, null));
                at += 200;
            }
        }
        return figures;
    }

    /** One figure with the sentence that holds it; the number is found there. */
    static Evidence in(String sentence, String line) {
        return figure(line.split("\\|", -1), 0, sentence);
    }

    private static Evidence figure(String[] cells, int at, @Nullable String told) {
        List<String> parts = Arrays.stream(cells).map(String::strip).toList();
        String number = parts.get(4);
        String sentence = told == null ? "There were " + number + "." : told;
        String quote = number.replaceAll("[~+-]|\\.\\..*", "");
        int begin = Math.max(0, sentence.indexOf(quote));
        List<String> words = List.of(parts.get(5).split("\\s+"));
        Meaning meaning = term(Meaning.class, words, Meaning.LEVEL);
        Subject subject = term(Subject.class, words, Subject.TROOPS);
        Rung rung = ON_THE_LADDER.contains(subject) ? nullable(Rung.class, words) : null;
        Status status = rung == null ? nullable(Status.class, words) : rung.status();
        LocalDate published = LocalDate.parse(parts.get(1));
        String valid = parts.size() > 7 ? parts.get(7) : parts.get(1);
        Figure figure = new Figure(
                new Span(at + begin, at + begin + quote.length()),
                quote,
                BlockKind.BODY,
                new Span(at, at + sentence.length()),
                quantity(number, unit(subject, words)),
                subject,
                meaning,
                status,
                rung,
                new Force(
                        nullable(Component.class, words),
                        nullable(DutyStatus.class, words),
                        nullable(Service.class, words)),
                Arrays.stream(parts.get(6).split(","))
                        .map(String::strip)
                        .filter(place -> !place.isEmpty())
                        .toList(),
                scope(words),
                valid.equals("-") ? null : DateRange.parse(valid),
                null,
                parts.get(3).isEmpty()
                        ? Attribution.OWN_VOICE
                        : new Attribution(List.of(new Link(parts.get(3), LinkKind.ORGANISATION, 1)), false, false),
                MISSION,
                "test",
                1,
                List.of());
        boolean hand = parts.get(2).equals("hand");
        Metadata report = new Metadata(
                parts.get(2) + " " + published + (hand ? " " + parts.get(0) : ""),
                published,
                hand ? DayBasis.HAND : DayBasis.MANIFEST,
                "",
                parts.get(2),
                null,
                null);
        return Evidence.of(
                new RecordedFigure(parts.get(0), report.reportId(), report, figure, new KnownPoint(1, Instant.EPOCH)),
                " ".repeat(at) + sentence);
    }

    private static String unit(Subject subject, List<String> words) {
        for (String word : words) {
            if (word.startsWith("unit:")) {
                return word.substring("unit:".length()).replace('_', ' ');
            }
        }
        return subject == Subject.TROOPS || subject == Subject.STAFF ? "person" : "item";
    }

    private static @Nullable String scope(List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith("scope:"))
                .map(word -> word.substring("scope:".length()))
                .findFirst()
                .orElse(null);
    }

    private static Quantity quantity(String number, String unit) {
        boolean about = number.startsWith("~");
        String[] ends = number.replaceAll("[~,+]", "").split("\\.\\.");
        BigDecimal first = new BigDecimal(ends[0].replace("-", ""));
        BigDecimal last = ends.length > 1 ? new BigDecimal(ends[1]) : first;
        return new Quantity(number.startsWith("-") ? null : first, number.endsWith("+") ? null : last, about, unit, "");
    }

    private static <E extends Enum<E> & Term> E term(Class<E> list, List<String> words, E otherwise) {
        E found = nullable(list, words);
        return found == null ? otherwise : found;
    }

    private static <E extends Enum<E> & Term> @Nullable E nullable(Class<E> list, List<String> words) {
        return Arrays.stream(list.getEnumConstants())
                .filter(value -> words.contains(value.word()))
                .findFirst()
                .orElse(null);
    }
}
