package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** What every page must hold, whatever it shows. */
final class Looks {
    private Looks() {}

    /** Axe finds nothing that shuts somebody out. */
    static void usableByAnyone(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    /** The browser had nothing to complain of. */
    static void unspoiled(Chrome chrome) {
        assertThat(chrome.complaints()).isEmpty();
    }
}
