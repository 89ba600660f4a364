package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What does not add up, and why. */
class FindingsPageTest extends InChrome {
    private static final String BORDER = "/findings?mission=southwest-border";

    @Test
    void typesStandWithTheirCountsAndNarrowTheListInTheAddress() {
        Page page = chrome.at(Site.ofSamples(), BORDER);
        int all =
                Site.json(Site.ofSamples().get("/api/v1" + BORDER)).get("total").intValue();
        assertThat(page.locator(".choices a").allTextContents()).contains("All " + all, "In conflict 3", "Follows 3");
        page.click("#type-real");
        Chrome.settled(page);
        assertThat(page.url()).contains("type=real");
        assertThat(page.locator(".finding").count()).isEqualTo(3);
        assertThat(page.textContent("#meaning")).contains("only one can be right");
        assertThat(page.getAttribute(".downloads a[download='muster-findings.csv']", "href"))
                .contains("type=real");
        page.goBack();
        Chrome.settled(page);
        assertThat(page.locator(".finding").count()).isEqualTo(all);
    }

    @Test
    void aFindingOpensInPlaceWithItsSentencesSideBySideAndItsArithmetic() {
        Page page = chrome.at(Site.ofSamples(), BORDER + "&type=real");
        page.click(".finding:has-text('5,600') .said a");
        Chrome.settled(page);
        assertThat(page.url()).contains("finding=n570746ef20fda0e42a25");
        assertThat(page.locator(".sides .passage mark").allTextContents()).containsExactly("5,600", "4,800", "4,800");
        assertThat(page.textContent(".sides .passage:first-child"))
                .contains("There were 5,600 active-duty troops on the border on Thursday", "open in the report");
        assertThat(page.locator(".sum .value").allTextContents()).containsExactly("5,600", "−", "4,800", "=", "800");
        assertThat(page.textContent(".sum"))
                .contains("Active-duty troops, in place, US-Mexico border", "official, 8 Nov 2018");
        assertThat(page.textContent("[data-open]")).contains("rule R4-supersede");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("open-n570746ef20fda0e42a25");
        Looks.usableByAnyone(page);
        page.goBack();
        Chrome.settled(page);
        assertThat(page.locator("[data-open]").count()).isZero();
    }

    @Test
    void aLinkToAFindingOpensItWhereItCanBeSeen() {
        Page page = chrome.at(Site.ofSamples(), BORDER + "&finding=ne855c8ba90fb5d6cbddc");
        page.waitForFunction("() => document.querySelector('[data-open]').getBoundingClientRect().top < innerHeight");
        assertThat(page.textContent("[data-open] .sum")).contains("4,000", "2,092", "1,908");
    }

    @Test
    void aFindingOfAnotherDaySaysSo() {
        Page page = chrome.at(Site.ofSamples(), BORDER + "&at=2018-05-01&finding=n570746ef20fda0e42a25");
        assertThat(page.textContent(".problem")).contains("On 1 May 2018 there is no such finding");
    }

    @Test
    void aSentenceOpensInItsReportAtItsPlace() {
        Page page = chrome.at(Site.ofSamples(), BORDER + "&finding=n570746ef20fda0e42a25");
        assertThat(page.getAttribute(".passage a:text('open in the report')", "href"))
                .contains("/report?", "report=06-border-ledger-2018-11-08.txt", "claim=f");
    }
}
