package muster.reading;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import muster.ledger.DayBasis;
import muster.ledger.Metadata;
import muster.ledger.Version;
import org.jspecify.annotations.Nullable;

/** A file that should be a report, with what is said of it outside itself. */
record ReportFile(Path path, MediaType type, Told byOption, Told byManifest, DateLine dateLine) implements Source {
    @Override
    public Fetched fetch() {
        try {
            return read(FileBytes.read(path));
        } catch (Refusal refusal) {
            return new Fetched.Refused(path, refusal.reason());
        }
    }

    /** The same of bytes that are there already. */
    Fetched of(byte[] bytes) {
        try {
            return read(bytes);
        } catch (Refusal refusal) {
            return new Fetched.Refused(path, refusal.reason());
        }
    }

    private Fetched read(byte[] bytes) throws Refusal {
        return switch (type) {
            case TEXT -> plain(Decoded.text(bytes));
            case PAGE -> page(Page.of(bytes));
        };
    }

    private Fetched plain(Decoded decoded) {
        Version version = new Version(decoded.text(), List.of(), type.word(), decoded.encoding());
        return new Fetched.Ok(metadata(version, Told.NOTHING), version);
    }

    private Fetched page(Page page) {
        ArticleText article = page.article();
        Version version = new Version(article.text(), article.blocks(), type.word(), page.encoding());
        return new Fetched.Ok(metadata(version, page.told()), version);
    }

    private Metadata metadata(Version version, Told byPage) {
        LocalDate published = first(byOption.published(), byManifest.published(), byPage.published());
        DayBasis basis = byOption.published() != null
                ? DayBasis.OPTION
                : byManifest.published() != null ? DayBasis.MANIFEST : DayBasis.PAGE;
        String candidates = "";
        if (published == null) {
            Optional<LocalDate> inText = dateLine.find(version.text(), version.blocks());
            published = inText.orElse(null);
            basis = inText.isPresent() ? DayBasis.TEXT : DayBasis.UNKNOWN;
            candidates = inText.isPresent() ? "" : dateLine.candidates(version.text(), version.blocks());
        }
        return new Metadata(
                Objects.requireNonNull(path.getFileName(), "a file has a name").toString(),
                published,
                basis,
                candidates,
                first(byOption.publisher(), byManifest.publisher(), byPage.publisher()),
                first(byOption.title(), byManifest.title(), byPage.title()),
                first(byOption.url(), byManifest.url(), byPage.url()),
                first(
                        first(byOption.author(), byManifest.author(), null),
                        byPage.author(),
                        Authors.in(version.text()).orElse(null)));
    }

    private static <T> @Nullable T first(@Nullable T strongest, @Nullable T next, @Nullable T weakest) {
        if (strongest != null) {
            return strongest;
        }
        return next != null ? next : weakest;
    }
}
