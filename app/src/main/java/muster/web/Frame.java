package muster.web;

import java.util.List;

/**
 * What stands around the content of a page.
 *
 * @param page the name of its script
 * @param answers the addresses of what its script asks for first, so that the browser need not wait for the script
 * @param editor whether who looks may add to the ledger
 */
public record Frame(
        String page, String path, String title, List<String> answers, boolean editor, Assets assets, String version) {
    /** Where a page stands in the list of pages. */
    public record Link(String path, String title) {}

    private static final List<Link> LINKS = List.of(
            new Link("/", "Picture"),
            new Link("/series", "Series"),
            new Link("/timeline", "Timeline"),
            new Link("/findings", "Findings"),
            new Link("/reports", "Reports"),
            new Link("/review", "Review"),
            new Link("/mission", "Mission"),
            new Link("/sources", "Sources"),
            new Link("/forecasts", "Forecasts"),
            new Link("/check", "Check"),
            new Link("/read", "Read"));

    /** The pages that stand in the head of each. */
    public List<Link> links() {
        return LINKS;
    }

    /** Whether this build has what the browser needs. */
    public boolean hasPages() {
        return assets.areThere();
    }

    /** The address of the script of this page. */
    public String script() {
        return assets.script(page);
    }

    /** The address of the styles. */
    public String style() {
        return assets.style();
    }

    /** The address of a map. */
    public String map(String name) {
        return assets.map(name);
    }
}
