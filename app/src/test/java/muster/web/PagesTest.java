package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every page. */
class PagesTest {
    private Chrome chrome;

    @BeforeEach
    void open() {
        chrome = Chrome.open();
    }

    @AfterEach
    void close() {
        chrome.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/series",
                "/timeline",
                "/findings",
                "/reports",
                "/review",
                "/mission",
                "/read",
                "/sources",
                "/forecasts",
                "/search?text=troops",
                "/check",
                "/api"
            })
    void anyoneCanUseIt(String path) {
        Page page = chrome.at(Site.ofSamples(), path);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(chrome.complaints()).isEmpty();
    }

    @Test
    void anEmptyLedgerExplainsItself() {
        try (Site site = Site.ofNothing()) {
            Page page = chrome.at(site, "/");
            assertThat(page.textContent("#content")).contains("This ledger is empty", "drop files or paste a text");
        }
    }

    @Test
    void theDayIsPartOfTheAddressAndBackGoesToTheOneBefore() {
        Page page = chrome.at(Site.ofSamples(), "/?mission=southwest-border");
        page.fill("#day", "2018-11-13");
        page.dispatchEvent("#day", "change");
        Chrome.settled(page);
        assertThat(page.url()).contains("at=2018-11-13");
        page.goBack();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Chrome.settled(page);
        assertThat(page.url()).doesNotContain("at=");
        assertThat(page.inputValue("#day")).isEqualTo("2019-02-22");
    }

    @Test
    void thePointIsPartOfTheAddressAndCitingFreezesIt() {
        Page page = chrome.at(Site.ofSamples(), "/?mission=southwest-border");
        page.click(".cite summary");
        page.waitForSelector(".citations pre");
        List<String> cited = page.locator(".citations pre").allTextContents();
        assertThat(cited.getFirst()).contains("known=16", "at=2019-02-22", "mission=southwest-border");
        assertThat(cited.get(1)).contains("Capitol Wire");
        assertThat(cited.get(2)).contains("@misc{", "Capitol Wire");
    }

    @Test
    void otherPagesKeepMissionDayAndPoint() {
        Page page = chrome.at(Site.ofSamples(), "/?mission=southwest-border&at=2018-11-13&known=10");
        page.click("nav a:text('Series')");
        Chrome.settled(page);
        assertThat(page.url()).contains("/series?", "mission=southwest-border", "at=2018-11-13", "known=10");
    }
}
