package muster.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import muster.claim.Attribution;
import muster.claim.Claim;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Ground;
import muster.claim.Kind;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.claim.Matter;
import muster.claim.Meaning;
import muster.claim.Modality;
import muster.claim.Quantity;
import muster.claim.Rung;
import muster.claim.Stage;
import muster.claim.Statement;
import muster.claim.Status;
import muster.claim.Subject;
import muster.ledger.DayBasis;
import muster.ledger.Ledger;
import muster.ledger.Metadata;
import muster.ledger.Reading;
import muster.ledger.Version;
import muster.store.SqliteLedger;
import muster.text.BlockKind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** A small ledger, as if three reports had been read that tell how a mission went. */
final class CourseLedger {
    private static final String ASKED = """
            The Department of Homeland Security asked for helicopters at the border.

            The soldiers must not talk to migrants.

            They will put up tents for border agents in Texas.

            How many will go has not been settled, the Pentagon said.
            """;

    private static final String GRANTED = """
            On Monday the defense secretary granted helicopters to DHS.

            The mission ends on December 15.

            The soldiers put up tents for migrants in Texas.

            Task Force South falls under Northern Command.

            So far 5,200 soldiers are at the border.
            """;

    private static final String EXTENDED = """
            Soldiers may now talk to migrants, the Pentagon said.

            The mission will last until January 31.

            It is separate from Operation Lantern.

            Tents in Texas are complete.

            The Pentagon will pay.

            Fewer families reach the river.
            """;

    private CourseLedger() {}

    static void write(Path file) {
        try (Ledger ledger = SqliteLedger.open(file)) {
            ledger.append(asked());
            ledger.append(granted());
            ledger.append(extended());
        }
    }

    private static Reading asked() {
        Telling of = new Telling(ASKED);
        return reading(
                "asked.txt",
                "2018-10-26",
                ASKED,
                of.quote("asked for helicopters")
                        .is(Kind.REQUEST, "assistance", Stage.SUBMITTED)
                        .with(Detail.BY, "The Department of Homeland Security")
                        .with(Detail.ITEM, "helicopters")
                        .in("US-Mexico border")
                        .claim(),
                of.quote("must not talk to migrants")
                        .is(Kind.LIMIT, "no-contact", Stage.IN_FORCE)
                        .with(Detail.FOR, "The soldiers")
                        .claim(),
                of.quote("put up tents for border agents")
                        .is(Kind.TASK, "tents", Stage.PLANNED)
                        .as(Modality.EXPECTED)
                        .with(Detail.FOR, "border agents")
                        .in("Texas")
                        .claim(),
                of.quote("How many will go has not been settled")
                        .is(Kind.UNKNOWN, "strength", null)
                        .as(Modality.UNKNOWN)
                        .by("Pentagon")
                        .claim());
    }

    private static Reading granted() {
        Telling of = new Telling(GRANTED);
        return reading(
                "granted.txt",
                "2018-10-30",
                GRANTED,
                figure(GRANTED, "5,200", "2018-10-30"),
                of.quote("granted helicopters to DHS")
                        .is(Kind.REQUEST, "assistance", Stage.APPROVED)
                        .with(Detail.BY, "DHS")
                        .with(Detail.DECIDER, "the defense secretary")
                        .with(Detail.ITEM, "helicopters")
                        .on("2018-10-29")
                        .claim(),
                of.quote("The mission ends")
                        .is(Kind.MILESTONE, "end", null)
                        .on("2018-12-15")
                        .claim(),
                of.quote("put up tents for migrants")
                        .is(Kind.TASK, "tents", Stage.IN_PROGRESS)
                        .with(Detail.FOR, "migrants")
                        .in("Texas")
                        .claim(),
                of.quote("falls under Northern Command")
                        .is(Kind.RELATION, "under-command", null)
                        .with(Detail.BY, "Task Force South")
                        .with(Detail.TO, "Northern Command")
                        .claim());
    }

    private static Reading extended() {
        Telling of = new Telling(EXTENDED);
        return reading(
                "extended.txt",
                "2018-11-27",
                EXTENDED,
                of.quote("may now talk to migrants")
                        .is(Kind.LIMIT, "no-contact", null)
                        .as(Modality.NEGATED)
                        .with(Detail.FOR, "Soldiers")
                        .by("Pentagon")
                        .claim(),
                of.quote("last until January 31")
                        .is(Kind.MILESTONE, "extended-to", null)
                        .as(Modality.EXPECTED)
                        .on("2019-01-31")
                        .claim(),
                of.quote("separate from Operation Lantern")
                        .is(Kind.RELATION, "separate-from", null)
                        .with(Detail.BY, "the mission")
                        .with(Detail.TO, "Operation Lantern")
                        .claim(),
                of.quote("Tents in Texas are complete")
                        .is(Kind.PROGRESS, "tents", Stage.COMPLETE)
                        .in("Texas")
                        .claim(),
                of.quote("The Pentagon will pay")
                        .is(Kind.COST, "payer", null)
                        .as(Modality.EXPECTED)
                        .with(Detail.BY, "The Pentagon")
                        .claim(),
                of.quote("Fewer families reach the river")
                        .is(Kind.FLOW, "fall", null)
                        .claim());
    }

    private static Reading reading(String name, String day, String text, Claim... claims) {
        Metadata metadata =
                new Metadata(name, LocalDate.parse(day), DayBasis.MANIFEST, "", "Border Ledger", null, null);
        return new Reading(metadata, new Version(text, List.of(), "text/plain", "UTF-8"), "1", "test", List.of(claims));
    }

    private static Span sentence(String text, int begin) {
        return new Span(text.lastIndexOf('\n', begin) + 1, text.indexOf('\n', begin));
    }

    private static Figure figure(String text, String quote, String day) {
        int begin = text.indexOf(quote);
        BigDecimal value = new BigDecimal(quote.replace(",", ""));
        return new Figure(
                new Span(begin, begin + quote.length()),
                quote,
                BlockKind.BODY,
                sentence(text, begin),
                new Quantity(value, value, false, "person", ""),
                Subject.TROOPS,
                Meaning.LEVEL,
                Status.IN_PLACE,
                Rung.IN_PLACE,
                Force.UNSAID,
                List.of("US-Mexico border"),
                null,
                DateRange.parse(day),
                null,
                Attribution.OWN_VOICE,
                "southwest-border",
                "there",
                0.9,
                List.of());
    }

    /** A statement, built up in the words of the field. */
    private static final class Telling {
        private final String text;
        private final String quote;
        private final Map<Detail, String> details = new EnumMap<>(Detail.class);
        private Matter matter = new Matter(Kind.PURPOSE, "none", null);
        private Modality modality = Modality.ASSERTED;
        private List<String> places = List.of();
        private @Nullable DateRange when;
        private List<Link> chain = List.of();

        Telling(String text) {
            this(text, "");
        }

        private Telling(String text, String quote) {
            this.text = text;
            this.quote = quote;
        }

        Telling quote(String words) {
            return new Telling(text, words);
        }

        Telling is(Kind kind, String type, @Nullable Stage stage) {
            matter = new Matter(kind, type, stage);
            return this;
        }

        Telling as(Modality other) {
            modality = other;
            return this;
        }

        Telling with(Detail detail, String words) {
            details.put(detail, words);
            return this;
        }

        Telling in(String... others) {
            places = List.of(others);
            return this;
        }

        Telling on(String iso) {
            when = DateRange.parse(iso);
            return this;
        }

        Telling by(String organisation) {
            chain = List.of(new Link(organisation, LinkKind.ORGANISATION, 1));
            return this;
        }

        Statement claim() {
            int begin = text.indexOf(quote);
            Span span = new Span(begin, begin + quote.length());
            return new Statement(
                    span,
                    quote,
                    BlockKind.BODY,
                    sentence(text, begin),
                    matter,
                    modality,
                    places,
                    when,
                    null,
                    new Attribution(chain, false, false),
                    details,
                    "southwest-border",
                    "test",
                    0.8,
                    List.of(new Ground("type", matter.type(), "type.test", span, "")));
        }
    }
}
