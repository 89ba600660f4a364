package muster.account.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import muster.account.Testimony;
import muster.claim.Attribution;
import muster.claim.DateRange;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Matter;
import muster.claim.Modality;
import muster.claim.Stage;
import muster.claim.Statement;
import muster.ledger.DayBasis;
import muster.ledger.KnownPoint;
import muster.ledger.Metadata;
import muster.ledger.RecordedStatement;
import muster.text.BlockKind;
import muster.text.Span;
import org.jspecify.annotations.Nullable;

/** A statement for tests, built up in the words of the field: the report of that day tells of a request. */
final class Telling {
    private final String id;
    private final LocalDate published;
    private final Matter matter;
    private final Map<Detail, String> details = new EnumMap<>(Detail.class);
    private String outlet;
    private String words = "So it is.";
    private Modality modality = Modality.ASSERTED;
    private List<String> places = List.of();
    private @Nullable DateRange when;
    private String mission = "border";

    private Telling(String id, String published, Matter matter) {
        this.id = id;
        this.published = LocalDate.parse(published);
        this.matter = matter;
        this.outlet = "outlet of " + id;
    }

    static Telling of(String id, String published, Kind kind, String type, @Nullable Stage stage) {
        return new Telling(id, published, new Matter(kind, type, stage));
    }

    static Telling request(String id, String published, Stage stage) {
        return of(id, published, Kind.REQUEST, "assistance", stage);
    }

    Telling in(String... others) {
        places = List.of(others);
        return this;
    }

    Telling of(String other) {
        mission = other;
        return this;
    }

    Telling on(String iso) {
        when = DateRange.parse(iso);
        return this;
    }

    Telling as(Modality other) {
        modality = other;
        return this;
    }

    Telling with(Detail detail, String told) {
        details.put(detail, told);
        return this;
    }

    Telling by(String who) {
        return with(Detail.BY, who);
    }

    Telling item(String what) {
        return with(Detail.ITEM, what);
    }

    Telling report(String name) {
        outlet = name;
        return this;
    }

    Telling words(String sentence) {
        words = sentence;
        return this;
    }

    Testimony told() {
        Span span = new Span(0, words.length());
        Statement statement = new Statement(
                span,
                words,
                BlockKind.BODY,
                span,
                matter,
                modality,
                places,
                when,
                null,
                Attribution.OWN_VOICE,
                details,
                mission,
                "test",
                1,
                List.of());
        Metadata report = new Metadata(outlet + ".txt", published, DayBasis.MANIFEST, "", outlet, null, null);
        return Testimony.of(
                new RecordedStatement(id, report.reportId(), report, statement, new KnownPoint(1, Instant.EPOCH)),
                words);
    }
}
