package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** How many there were over time: steps, a dot for each figure, and what happened. */
class SeriesPageTest extends InChrome {
    private static final String ALL = "/series?mission=southwest-border";

    @Test
    void aSentenceSaysWhatIsDrawn() {
        Page page = chrome.at(Site.ofSamples(), ALL);
        assertThat(page.textContent("#series .says"))
                .startsWith("Troops on the U.S.-Mexico border from 16 Apr 2018 to 22 Feb 2019: ")
                .contains("active-duty troops from 5,800 on 1 Nov 2018 to 2,350", "26 figures as reported");
        assertThat(page.locator(".series .dot").count()).isEqualTo(26);
        assertThat(page.locator(".series .step.ceiling").count()).isPositive();
        assertThat(page.locator(".series .event").count()).isPositive();
    }

    @Test
    void theArrowKeysGoFromDotToDotAndEachShowsItsSentence() {
        Page page = chrome.at(Site.ofSamples(), ALL);
        Locator first = page.locator(".series .dot[tabindex='0']");
        first.focus();
        page.waitForSelector(".pointed .evidence");
        assertThat(page.textContent(".pointed"))
                .contains("1,070 National Guard troops", "Peter Lindqvist", "As of Monday 1,070 were on the border");
        page.keyboard().press("ArrowRight");
        assertThat(page.textContent(".pointed")).contains("31 May 2018").doesNotContain("As of Monday");
        page.keyboard().press("Home");
        page.keyboard().press("Enter");
        page.waitForURL("**/report?**");
        assertThat(page.url())
                .contains("report=01-border-ledger-2018-04-17.txt", "claim=f", "mission=southwest-border");
    }

    @Test
    void pointingAtADotShowsItsSentenceToo() {
        Page page = chrome.at(Site.ofSamples(), ALL);
        page.locator(".series .dot[aria-label*='5,600']").hover();
        page.waitForSelector(".pointed .evidence");
        assertThat(page.textContent(".pointed")).contains("There were 5,600 active-duty troops on the border");
    }

    @Test
    void theFiltersAreInTheAddressAndBackTakesThemAway() {
        Page page = chrome.at(Site.ofSamples(), ALL);
        page.selectOption("#by-component", "guard");
        Chrome.settled(page);
        assertThat(page.url()).contains("component=guard");
        assertThat(page.locator(".series .dot.active").count()).isZero();
        page.selectOption("#by-place", "Arizona");
        Chrome.settled(page);
        assertThat(page.textContent("#series .says")).contains("in Arizona", "National Guard troops from 338");
        page.selectOption("#by-source", "Capitol Wire");
        Chrome.settled(page);
        assertThat(page.url()).contains("place=Arizona", "component=guard", "source=Capitol+Wire");
        assertThat(page.locator(".series .dot").count()).isEqualTo(1);
        page.goBack();
        Chrome.settled(page);
        assertThat(page.url()).doesNotContain("source=");
        page.selectOption("#by-rung", "authorized");
        Chrome.settled(page);
        assertThat(page.textContent("#content")).contains("No strength is known of this.");
    }

    @Test
    void theSameStandsInTablesThatCanBeTakenAway() {
        Page page = chrome.at(Site.ofSamples(), ALL + "&component=guard&place=Texas");
        page.click(".twin summary");
        assertThat(page.textContent(".twin table")).contains("16 Apr 2018", "650", "1,142");
        assertThat(page.locator(".twin table").last().locator("tbody tr").count())
                .isEqualTo(page.locator(".series .dot").count());
        assertThat(page.locator(".twin .downloads a").first().getAttribute("href"))
                .contains("/api/v1/series?", "component=guard", "place=Texas", "format=csv");
    }

    @Test
    void itCanBeHadAsAPictureThatStandsAlone() throws IOException {
        Page page = chrome.at(Site.ofSamples(), ALL);
        Download svg = page.waitForDownload(() -> page.click("#series button:text('SVG')"));
        assertThat(Files.readString(svg.path()))
                .contains("How many, over time", "stroke-dasharray", "National Guard", "16 reports");
        Download png = page.waitForDownload(() -> page.click("#series button:text('PNG')"));
        assertThat(Files.size(png.path())).isGreaterThan(20_000);
    }

    @Test
    void anyoneCanUseItOnATelephone() {
        Page page = chrome.at(Site.ofSamples(), ALL);
        page.setViewportSize(390, 800);
        page.reload();
        Chrome.settled(page);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }
}
