package muster.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import muster.export.Column;
import muster.export.Table;
import muster.extract.Contest;
import muster.extract.ReadingRule;
import muster.language.Words;
import muster.language.interval.Interval;
import muster.language.interval.Intervals;
import muster.language.quantity.Change;
import muster.language.quantity.Numbers;
import muster.language.quantity.Quantities;
import muster.language.quantity.Quantity;
import muster.language.quantity.Rejected;
import muster.language.time.Extent;
import muster.language.time.Tendency;
import muster.language.time.TimeMention;
import muster.language.time.TimePhrase;
import muster.language.time.TimePhrases;
import muster.ledger.Metadata;
import muster.ledger.Version;
import muster.text.Block;
import muster.text.Document;
import muster.text.Sentence;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** The lower layers of reading, one list each: where the grammars meet the command line. */
enum Layers {
    BLOCKS {
        @Override
        Table.Builder columns() {
            return located("block", "quote");
        }

        @Override
        void add(Metadata report, Version version, Table.Builder table) {
            Document document = Document.of(version.text(), version.blocks());
            for (Block block : document.blocks()) {
                Span span = block.span();
                table.row(report.name(), span.begin(), span.end(), block.kind().word(), span.in(version.text()));
            }
        }
    },
    SENTENCES {
        @Override
        Table.Builder columns() {
            return located("block", "quote");
        }

        @Override
        void add(Metadata report, Version version, Table.Builder table) {
            Document document = Document.of(version.text(), version.blocks());
            for (Sentence sentence : document.sentences()) {
                Span span = sentence.span();
                table.row(
                        report.name(),
                        span.begin(),
                        span.end(),
                        sentence.block().kind().word(),
                        span.in(version.text()));
            }
        }
    },
    NUMBERS {
        @Override
        Table.Builder columns() {
            return located("quote", "value");
        }

        @Override
        void add(Metadata report, Version version, Table.Builder table) {
            for (Sentence sentence :
                    Document.of(version.text(), version.blocks()).sentences()) {
                for (Numbers.Written number : Numbers.in(Words.of(sentence))) {
                    Span span = number.span();
                    table.row(report.name(), span.begin(), span.end(), span.in(version.text()), number.value());
                }
            }
        }
    },
    QUANTITIES {
        @Override
        Table.Builder columns() {
            return located("quote", "low", "high", "approximate", "unit", "change");
        }

        @Override
        void add(Metadata report, Version version, Table.Builder table) {
            for (Sentence sentence :
                    Document.of(version.text(), version.blocks()).sentences()) {
                Words words = Words.of(sentence);
                Contest contest = Contest.in(words);
                for (Quantity quantity : Quantities.in(words, contest.amounts(), contest.rejected())) {
                    table.row(
                            report.name(),
                            quantity.span().begin(),
                            quantity.span().end(),
                            quantity.span().in(version.text()),
                            quantity.low(),
                            quantity.high(),
                            quantity.approximate(),
                            quantity.unit().isEmpty() ? null : quantity.unit(),
                            quantity.change() == Change.NONE
                                    ? null
                                    : quantity.change().name().toLowerCase(Locale.ROOT));
                }
            }
        }
    },
    REJECTED {
        @Override
        Table.Builder columns() {
            return located("quote", "rule", "says");
        }

        @Override
        void add(Metadata report, Version version, Table.Builder table) {
            for (Sentence sentence :
                    Document.of(version.text(), version.blocks()).sentences()) {
                for (Rejected rejected : Contest.in(Words.of(sentence)).rejected()) {
                    table.row(
                            report.name(),
                            rejected.span().begin(),
                            rejected.span().end(),
                            rejected.span().in(version.text()),
                            rejected.reason(),
                            ReadingRule.named(rejected.reason())
                                    .map(ReadingRule::meaning)
                                    .orElse(null));
                }
            }
        }
    },
    TIMES {
        @Override
        Table.Builder columns() {
            return located("quote", "type", "value", "rule");
        }

        @Override
        void add(Metadata report, Version version, Table.Builder table) {
            for (Sentence sentence :
                    Document.of(version.text(), version.blocks()).sentences()) {
                Words words = Words.of(sentence);
                List<TimeMention> times = Contest.in(words).times();
                for (TimePhrase time : TimePhrases.in(words, times, report.published(), Tendency.PAST)) {
                    table.row(
                            report.name(),
                            time.span().begin(),
                            time.span().end(),
                            time.span().in(version.text()),
                            time.type(),
                            time.value(),
                            time.rule());
                }
            }
        }
    },
    INTERVALS {
        @Override
        Table.Builder columns() {
            return located("quote", "kind", "starts", "ends");
        }

        @Override
        void add(Metadata report, Version version, Table.Builder table) {
            LocalDate published = report.published();
            if (published == null) {
                return;
            }
            for (Sentence sentence :
                    Document.of(version.text(), version.blocks()).sentences()) {
                for (Interval interval : Intervals.in(Words.of(sentence), published.atStartOfDay(), Tendency.PAST)) {
                    Span span = interval.span();
                    Bounds bounds = Bounds.of(interval.extent());
                    table.row(
                            report.name(),
                            span.begin(),
                            span.end(),
                            span.in(version.text()),
                            bounds.kind(),
                            bounds.starts(),
                            bounds.ends());
                }
            }
        }
    };

    /** The kind of an interval and its two ends as they are printed. */
    private record Bounds(
            String kind, @Nullable String starts, @Nullable String ends) {
        static Bounds of(Extent extent) {
            return switch (extent) {
                case Extent.Days days -> new Bounds("days", text(days.begin()), text(days.end()));
                case Extent.Hours hours -> new Bounds("hours", text(hours.begin()), text(hours.end()));
                case Extent.Moments moments -> new Bounds("moments", text(moments.begin()), text(moments.end()));
                case Extent.Lasting lasting ->
                    new Bounds("seconds", lasting.seconds().toPlainString(), null);
                case Extent.Recurring recurring -> new Bounds("repeated", recurring.value(), null);
                case Extent.Unresolved unresolved -> new Bounds("unresolved", null, null);
            };
        }

        private static @Nullable String text(@Nullable Object at) {
            return at == null ? null : at.toString();
        }
    }

    /** Starts the list of this layer. */
    abstract Table.Builder columns();

    /** Adds what a report holds of this layer. */
    abstract void add(Metadata report, Version version, Table.Builder table);

    /** A list that tells of each entry its report, where it stands there, and what is its own. */
    private static Table.Builder located(String... own) {
        return Table.of(Stream.concat(Stream.of("report", "begin", "end"), Stream.of(own))
                .map(Column::shown)
                .toArray(Column[]::new));
    }
}
