package muster.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import muster.claim.Claim;
import muster.claim.Ground;
import muster.extract.Extraction;
import muster.extract.Extractor;
import muster.ledger.DayBasis;
import muster.ledger.Metadata;
import muster.ledger.Reading;
import muster.ledger.Version;
import muster.pack.Pack;
import muster.text.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of the reading of every text, whatever stands in it. */
class ReadingPropertiesTest {
    private static final Extractor EXTRACTOR = new Extractor(Pack.bundled());

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2021, 5, 12);

    /** Where letters change case otherwise, digits look otherwise, and days begin at another time. */
    record Surroundings(Locale locale, ZoneId zone) {}

    @Property(tries = 400, seed = "1")
    void anyTextIsReadAndSpansCarryTheirCharacters(@ForAll("anything") String text, @ForAll boolean dated) {
        Extraction extraction = EXTRACTOR.read(text, List.of(), dated ? PUBLISHED : null);

        assertThat(extraction.claims()).allSatisfy(claim -> {
            assertThat(claim.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(claim.span().in(text)).isEqualTo(claim.quote()).isNotBlank();
            assertWithin(claim.sentence(), claim.span());
            for (Ground ground : claim.grounds()) {
                assertInside(text, ground.span());
            }
        });
    }

    @Property(tries = 150, seed = "2")
    void theSameTextHasTheSameClaimsUnderTheSameIdsAndNoIdTwice(@ForAll("anything") String text) {
        Reading first = reading(text, EXTRACTOR);
        Reading second = reading(text, new Extractor(Pack.bundled()));

        assertThat(second).isEqualTo(first);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.claimIds()).isEqualTo(first.claimIds()).doesNotHaveDuplicates();
    }

    @Property(tries = 60, seed = "3")
    void neitherLocaleNorTimeZoneChangesAReading(
            @ForAll("readable") String text, @ForAll("elsewhere") Surroundings elsewhere) {
        Extraction here = in(new Surroundings(Locale.ROOT, ZoneId.of("UTC")), text);

        assertThat(in(elsewhere, text)).isEqualTo(here);
    }

    @Property(tries = 120, seed = "4")
    void anUnrelatedClosingParagraphChangesNothingElse(
            @ForAll("reports") String report, @ForAll("closings") String closing) {
        Reading without = reading(report, EXTRACTOR);
        Reading with = reading(report.stripTrailing() + "\n\n" + closing, EXTRACTOR);

        assertThat(with.claims()).isEqualTo(without.claims());
        assertThat(with.claimIds()).isEqualTo(without.claimIds());
    }

    @Provide
    Arbitrary<String> anything() {
        return Prose.anything();
    }

    @Provide
    Arbitrary<String> reports() {
        return Prose.report();
    }

    @Provide
    Arbitrary<String> readable() {
        return Arbitraries.oneOf(Prose.report(), Prose.sentences(), Prose.anything());
    }

    @Provide
    Arbitrary<String> closings() {
        return Arbitraries.of(
                "The museum opens its garden on weekends, and tickets are sold at the door.",
                "Readers who like puzzles find a new one on the last page.",
                "In other news, the orchestra plays a symphony by a young composer.",
                "A recipe for bread: flour, water, salt and patience.",
                "The film is funny, if a little long.",
                "Ceci n'est pas une pipe.",
                "晴れ時々曇り。",
                "Thank you for reading.");
    }

    @Provide
    Arbitrary<Surroundings> elsewhere() {
        return Arbitraries.of(
                new Surroundings(Locale.of("tr", "TR"), ZoneId.of("Europe/Istanbul")),
                new Surroundings(Locale.forLanguageTag("ar-EG-u-nu-arab"), ZoneId.of("Africa/Cairo")),
                new Surroundings(Locale.forLanguageTag("hi-IN-u-nu-deva"), ZoneId.of("Asia/Kolkata")),
                new Surroundings(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"), ZoneId.of("Asia/Bangkok")),
                new Surroundings(Locale.forLanguageTag("fa-IR-u-ca-persian"), ZoneId.of("Asia/Tehran")),
                new Surroundings(Locale.GERMANY, ZoneId.of("Pacific/Kiritimati")),
                new Surroundings(Locale.of("lt", "LT"), ZoneId.of("Pacific/Pago_Pago")));
    }

    private static Extraction in(Surroundings surroundings, String text) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(surroundings.locale());
            TimeZone.setDefault(TimeZone.getTimeZone(surroundings.zone()));
            return EXTRACTOR.read(text, List.of(), PUBLISHED);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Reading reading(String text, Extractor extractor) {
        List<Claim> claims = extractor.read(text, List.of(), PUBLISHED).claims();
        return new Reading(
                new Metadata("a.txt", PUBLISHED, DayBasis.MANIFEST, "", null, null, null),
                new Version(text, List.of(), "text/plain", "UTF-8"),
                Extractor.RULES,
                "bundled",
                claims);
    }

    private static void assertWithin(Span outer, Span inner) {
        assertThat(inner.begin()).isGreaterThanOrEqualTo(outer.begin());
        assertThat(inner.end()).isLessThanOrEqualTo(outer.end());
    }

    private static void assertInside(String text, @Nullable Span span) {
        if (span != null) {
            assertWithin(new Span(0, text.length()), span);
            assertThat(span.end()).isGreaterThan(span.begin());
        }
    }
}
