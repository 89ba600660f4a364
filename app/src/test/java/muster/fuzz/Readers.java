package muster.fuzz;

/** All that reads what others wrote. To add one: its line here, a class that implements {@link Reader}. */
enum Readers {
    PAGES(300),
    TEXTS(200),
    MANIFESTS(600),
    ENTRIES(600),
    REQUESTS(500);

    private final int usually;

    Readers(int usually) {
        this.usually = usually;
    }

    /** How many inputs it usually gets. */
    int usually() {
        return usually;
    }

    Reader start() {
        return switch (this) {
            case PAGES -> SentReports.pages();
            case TEXTS -> SentReports.texts();
            case MANIFESTS -> new Manifests();
            case ENTRIES -> new EntryLists();
            case REQUESTS -> new Requests();
        };
    }
}
