package muster.statement;

import org.jspecify.annotations.Nullable;

/** What a report has spoken of so far, for words that only point back to it. */
final class Topic {
    private @Nullable String task;
    private @Nullable String asked;
    private boolean request;
    private final Offices offices = new Offices();
    private final Abouts abouts = new Abouts();

    /** What words that point back may mean. */
    Abouts abouts() {
        return abouts;
    }

    /** Who holds which office, as the report told so far. */
    Offices offices() {
        return offices;
    }

    /** The last task named, for "the job" and "that work"; null for none. */
    @Nullable
    String task() {
        return task;
    }

    /** Whether the last decision told of was about a request, for "it was granted". */
    boolean isRequest() {
        return request;
    }

    void request(boolean is) {
        request = is;
    }

    void task(String type) {
        task = type;
    }

    /** What the sentence before asked, for "we don't know"; null where it asked nothing. */
    @Nullable
    String asked() {
        return asked;
    }

    void ask(@Nullable String question) {
        asked = question;
    }
}
