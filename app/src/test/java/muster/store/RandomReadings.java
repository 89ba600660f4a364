package muster.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Attribution;
import muster.claim.Claim;
import muster.claim.Component;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.DutyStatus;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Ground;
import muster.claim.Kind;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.claim.Matter;
import muster.claim.Meaning;
import muster.claim.Modality;
import muster.claim.PartialDate;
import muster.claim.Quantity;
import muster.claim.Rung;
import muster.claim.Service;
import muster.claim.Statement;
import muster.claim.Status;
import muster.claim.Subject;
import muster.ledger.DayBasis;
import muster.ledger.Metadata;
import muster.ledger.Reading;
import muster.ledger.Version;
import muster.text.Block;
import muster.text.BlockKind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** Readings that use every field in every way that its type allows, the same for the same seed. */
final class RandomReadings {
    private static final List<String> WORDS = List.of(
            "troops",
            "about",
            "2,800",
            "Río Grande",
            "“there”",
            "a 'quote'",
            "\u0000",
            "🚁",
            "1\n2",
            "\t",
            "%_;--",
            "");

    private final Random random;

    RandomReadings(long seed) {
        random = new Random(seed);
    }

    Reading next(int claims) {
        List<String> words = Stream.generate(() -> oneOf(WORDS)).limit(40).toList();
        String text = "Text " + random.nextLong() + " " + String.join(" ", words);
        List<Claim> all = new ArrayList<>();
        for (int i = 0; i < claims; i++) {
            all.add(random.nextInt(3) > 0 ? figure(text) : statement(text));
        }
        List<Block> blocks = listOf(3, () -> new Block(oneOf(BlockKind.values()), span(text)));
        return new Reading(
                metadata(),
                new Version(text, blocks, oneOf(List.of("text/plain", "text/html")), "UTF-8"),
                word(),
                word(),
                all);
    }

    private Metadata metadata() {
        DayBasis basis = oneOf(DayBasis.values());
        return new Metadata(
                "report-" + random.nextInt() + ".txt",
                basis == DayBasis.UNKNOWN ? null : day(),
                basis,
                word(),
                maybe(this::word),
                maybe(this::word),
                maybe(() -> random.nextBoolean() ? "" : "https://news.example/" + random.nextInt() + "?a=ü&b"),
                maybe(this::word));
    }

    private Figure figure(String text) {
        Span span = span(text);
        Rung rung = maybe(() -> oneOf(Rung.values()));
        Status status = rung == null ? maybe(() -> oneOf(Status.values())) : rung.status();
        return new Figure(
                span,
                span.in(text),
                oneOf(BlockKind.values()),
                span(text),
                quantity(),
                oneOf(Subject.values()),
                oneOf(Meaning.values()),
                status,
                rung,
                new Force(
                        maybe(() -> oneOf(Component.values())),
                        maybe(() -> oneOf(DutyStatus.values())),
                        maybe(() -> oneOf(Service.values()))),
                listOf(3, this::word),
                maybe(this::word),
                maybe(this::range),
                maybe(this::day),
                attribution(),
                maybe(this::word),
                word(),
                random.nextDouble(),
                grounds(text));
    }

    private Statement statement(String text) {
        Span span = span(text);
        return new Statement(
                span,
                span.in(text),
                oneOf(BlockKind.values()),
                span(text),
                matter(oneOf(Kind.values())),
                oneOf(Modality.values()),
                listOf(3, this::word),
                maybe(this::range),
                maybe(this::day),
                attribution(),
                listOf(4, () -> oneOf(Detail.values())).stream()
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), detail -> word())),
                maybe(this::word),
                word(),
                random.nextDouble(),
                grounds(text));
    }

    private Matter matter(Kind kind) {
        String type = kind.types().isEmpty() ? "free words %_;--" : oneOf(kind.types());
        return new Matter(kind, type, kind.stages().isEmpty() ? null : maybe(() -> oneOf(kind.stages())));
    }

    private Attribution attribution() {
        return new Attribution(
                listOf(3, () -> new Link(word(), oneOf(LinkKind.values()), random.nextInt(5))),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private List<Ground> grounds(String text) {
        return listOf(4, () -> new Ground(word(), word(), word(), maybe(() -> span(text)), word()));
    }

    private Quantity quantity() {
        BigDecimal low = number();
        BigDecimal high = low.add(number());
        return switch (random.nextInt(3)) {
            case 0 -> new Quantity(low, null, random.nextBoolean(), "person", word());
            case 1 -> new Quantity(null, high, random.nextBoolean(), "mile", word());
            default -> new Quantity(low, high, random.nextBoolean(), "USD", word());
        };
    }

    // With digits that a double cannot hold, and the scales that BigDecimal tells apart: 1E+3, 1000 and 1000.0.
    private BigDecimal number() {
        return switch (random.nextInt(3)) {
            case 0 -> BigDecimal.valueOf(random.nextInt(100_000));
            case 1 -> new BigDecimal("3.8E+9");
            default -> new BigDecimal(random.nextLong(1L << 60) + ".00010");
        };
    }

    private DateRange range() {
        PartialDate from = partialDate();
        PartialDate to = partialDate();
        return to.last().isBefore(from.first()) ? DateRange.on(from) : new DateRange(from, to);
    }

    private PartialDate partialDate() {
        LocalDate day = day();
        return new PartialDate[] {
                    PartialDate.of(day),
                    new PartialDate(day.getYear(), day.getMonthValue(), 0),
                    PartialDate.ofYear(day.getYear())
                }
                [random.nextInt(3)];
    }

    private LocalDate day() {
        return LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
    }

    // Between words only: a span never cuts a character of two code units in half.
    private Span span(String text) {
        int end = text.indexOf(' ', random.nextInt(text.lastIndexOf(' ')));
        int begin = text.lastIndexOf(' ', random.nextInt(end)) + 1;
        return new Span(begin, end);
    }

    private String word() {
        return oneOf(WORDS);
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? null : value.get();
    }

    private <T> List<T> listOf(int limit, Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(limit + 1)).toList();
    }
}
