package muster.size;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import muster.claim.Attribution;
import muster.claim.Claim;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Figure;
import muster.claim.Force;
import muster.claim.Ground;
import muster.claim.Matter;
import muster.claim.Meaning;
import muster.claim.Modality;
import muster.claim.Quantity;
import muster.claim.Rung;
import muster.claim.Statement;
import muster.claim.Status;
import muster.claim.Subject;
import muster.text.BlockKind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** A report as it is written: its text, and the claims that its sentences make. */
final class Draft {
    /** Each sentence that makes a claim has so many words beside it that make none. */
    private static final int IDLE_WORDS = 18;

    private static final int SYLLABLES = 40;

    private final StringBuilder text = new StringBuilder();
    private final List<Claim> claims = new ArrayList<>();
    private final @Nullable String mission;
    private final Random random;

    Draft(@Nullable String mission, Random random) {
        this.mission = mission;
        this.random = random;
    }

    /** What a figure counts, and how it is meant. */
    record Counted(
            Subject subject,
            String noun,
            String unit,
            Meaning meaning,
            @Nullable Status status,
            @Nullable Rung rung) {
        static Counted troops(Meaning meaning, Rung rung) {
            return new Counted(Subject.TROOPS, "troops", "person", meaning, rung.status(), rung);
        }
    }

    /** Where it is, of which force, and of which part. */
    record Part(Force force, List<String> places, @Nullable String scope) {}

    /** A sentence: what is told, when that holds, who says so. */
    record Told(
            String words,
            @Nullable DateRange valid,
            @Nullable LocalDate said,
            Attribution attribution) {}

    void figure(int number, boolean about, Counted counted, Part part, Told told) {
        int begin = text.length();
        String quote = (about ? "about " : "") + String.format(Locale.ROOT, "%,d", number);
        text.append("Mu").append(idleWord()).append(' ');
        Span span = added(quote);
        text.append(' ');
        Span noun = added(counted.noun);
        text.append(' ');
        added(woven(told.words));
        text.append('.');
        Span sentence = new Span(begin, text.length());
        BigDecimal value = BigDecimal.valueOf(number);
        List<Ground> grounds = new ArrayList<>(List.of(
                new Ground("quantity", Integer.toString(number), "quantity.number", span, ""),
                new Ground("unit", counted.unit, "unit.of-noun", noun, ""),
                new Ground("subject", counted.subject.word(), "noun.force", noun, ""),
                new Ground("reading", counted.meaning.word(), "reading.level", null, ""),
                new Ground("status", told.words, "state.verb", sentence, "planned: no verb of planning"),
                new Ground("at", told.valid == null ? "" : told.valid.iso(), "time.published", null, ""),
                new Ground("source", told.attribution.source().toString(), "source.speech", null, "")));
        part.places.forEach(place -> grounds.add(new Ground("places", place, "place.behind", null, "")));
        claims.add(new Figure(
                span,
                quote,
                BlockKind.BODY,
                sentence,
                new Quantity(value, value, about, counted.unit, about ? "about" : ""),
                counted.subject,
                counted.meaning,
                counted.status,
                counted.rung,
                part.force,
                part.places,
                part.scope,
                told.valid,
                told.said,
                told.attribution,
                mission,
                "state.verb",
                confidence(),
                grounds));
        idle();
    }

    void statement(Matter matter, Modality modality, List<String> places, Told told, Map<Detail, String> details) {
        int begin = text.length();
        text.append("Mu").append(idleWord()).append(' ');
        Span span = added(woven(told.words));
        text.append('.');
        claims.add(new Statement(
                span,
                span.in(text.toString()),
                BlockKind.BODY,
                new Span(begin, text.length()),
                matter,
                modality,
                places,
                told.valid,
                told.said,
                told.attribution,
                details,
                mission,
                "frame." + matter.kind().word(),
                confidence(),
                List.of(
                        new Ground(
                                matter.kind().word(),
                                matter.type(),
                                "frame." + matter.kind().word(),
                                span,
                                ""),
                        new Ground("when", told.valid == null ? "" : told.valid.iso(), "time.published", null, ""))));
        idle();
    }

    private void idle() {
        text.append(" Mu");
        for (int i = 0; i < IDLE_WORDS; i++) {
            text.append(idleWord()).append(" mu");
        }
        text.append(".\n");
    }

    /** The words with idle ones between: two reports are no copies for having one way of telling. */
    private String woven(String words) {
        StringBuilder woven = new StringBuilder();
        for (String word : words.split(" ")) {
            woven.append(woven.isEmpty() ? "" : " mu" + idleWord() + " ").append(word);
        }
        return woven.toString();
    }

    private String idleWord() {
        StringBuilder word = new StringBuilder();
        for (int part = random.nextInt(3); part >= 0; part--) {
            int syllable = random.nextInt(SYLLABLES);
            word.append("bdfgklmn".charAt(syllable % 8)).append("aeiou".charAt(syllable / 8));
        }
        return word.toString();
    }

    private Span added(String words) {
        int begin = text.length();
        text.append(words);
        return new Span(begin, text.length());
    }

    private double confidence() {
        return (40 + random.nextInt(60)) / 100.0;
    }

    String text() {
        return text.toString();
    }

    List<Claim> claims() {
        return claims;
    }
}
