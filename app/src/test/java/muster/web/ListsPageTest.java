package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Forecasts, sources, search, reports, the check of a sentence, and the API's own page. */
class ListsPageTest extends InChrome {
    @Test
    void forecastsTellWhatBecameOfEachPlanAndNarrowByOutcome() {
        Page page = chrome.at(Site.ofSamples(), "/forecasts?mission=southwest-border");
        assertThat(page.textContent(".lead")).contains("21 plans with a day are known: 2 fulfilled, 1 missed, 2 moved");
        page.click("#outcome-fulfilled");
        Chrome.settled(page);
        assertThat(page.url()).contains("outcome=fulfilled");
        assertThat(page.locator("tbody tr").count()).isEqualTo(2);
        assertThat(page.textContent("tbody")).contains("15 Nov 2018", "5,800 active-duty troops, planned");
        String data = page.getAttribute(".downloads a[download$='.json']", "href");
        assertThat(Site.json(Site.ofSamples().get(data)).get("total").asInt()).isEqualTo(2);
        Looks.usableByAnyone(page);
        page.goBack();
        Chrome.settled(page);
        assertThat(page.locator("tbody tr").count()).isEqualTo(21);
    }

    @Test
    void aSpeakerOpensWithWhatIsContradictedAndFirst() {
        Page page = chrome.at(Site.ofSamples(), "/sources?mission=southwest-border&sort=anonymous");
        assertThat(page.locator("tbody tr").count()).isEqualTo(3);
        page.click("tr:has-text('Border Ledger') a");
        Chrome.settled(page);
        assertThat(page.url()).contains("source=f", "sort=anonymous");
        assertThat(page.textContent("#speaker")).contains("Contradicted", "5,600", "2,900", "1,500");
        Looks.usableByAnyone(page);
    }

    @Test
    void aSortThatIsNoneIsRefused() {
        assertThat(Site.ofSamples().get("/api/v1/sources?sort=paper").statusCode())
                .isEqualTo(400);
        assertThat(Site.ofSamples().get("/api/v1/forecasts?outcome=lost").statusCode())
                .isEqualTo(400);
    }

    @Test
    void searchFromAnyPageGroupsWhatItFinds() {
        Page page = chrome.at(Site.ofSamples(), "/reports");
        page.fill("#search", "Hollis");
        page.press("#search", "Enter");
        page.waitForURL(address -> address.contains("/search?"));
        Chrome.settled(page);
        assertThat(page.locator("#content h2").allTextContents())
                .containsExactly("Speakers (1)", "Figures and statements (3)", "Reports (2)");
        assertThat(page.locator("section[aria-label=Reports] mark").allTextContents())
                .containsOnly("Hollis");
        assertThat(page.getAttribute("section[aria-label='Figures and statements'] .snippet", "href"))
                .contains("/report?", "claim=");
        assertThat(page.textContent("#content")).contains("By the end of May we will have 1,400");
        Looks.usableByAnyone(page);
    }

    @Test
    void whatIsFoundNowhereSaysSo() {
        Page page = chrome.at(Site.ofSamples(), "/search?text=zeppelin");
        assertThat(page.textContent("#content")).contains("Nothing is found of “zeppelin”");
    }

    @Test
    void markupThatSomebodySearchesForStaysText() {
        Page page = chrome.at(Site.ofSamples(), "/search?text=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E");
        assertThat(page.locator("#content img").count()).isZero();
    }

    @Test
    void reportsStandWithTheirDayOutletAndClaimsAndOpen() {
        Page page = chrome.at(Site.ofSamples(), "/reports");
        assertThat(page.textContent(".lead")).contains("16 reports of 12 outlets");
        assertThat(page.textContent("tr:has-text('Texas Falls Short')")).contains("5 Jun 2018", "Capitol Wire", "23");
        assertThat(page.getAttribute("a:text('Texas Falls Short')", "href"))
                .contains("/report?report=02-capitol-wire-2018-06-05.txt");
    }

    @Test
    void aSentenceIsCheckedInWords() {
        Page page = chrome.at(Site.ofSamples(), "/check?mission=southwest-border&at=2018-11-13");
        page.fill("#sentence", "There are 4,800 active-duty troops at the border");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Check").setExact(true))
                .click();
        Chrome.settled(page);
        assertThat(page.url()).contains("text=There+are+4%2C800");
        assertThat(page.locator(".verdict").count()).isEqualTo(1);
        assertThat(page.textContent("#content"))
                .contains("Read as", "4,800", "Sentences for it", "Sentences against it");
        Looks.usableByAnyone(page);
        page.goBack();
        Chrome.settled(page);
        assertThat(page.inputValue("#sentence")).isEmpty();
    }

    @Test
    void aSentenceWithoutANumberSaysWhatToWrite() {
        Page page = chrome.at(Site.ofSamples(), "/check?text=many+troops+came");
        assertThat(page.textContent("#content")).contains("a number");
        chrome.complaints().clear();
    }

    @Test
    void theApiIsDescribedListByListWithExamplesThatAnswer() {
        Site site = Site.ofSamples();
        Page page = chrome.at(site, "/api");
        assertThat(page.textContent("#get-findings")).contains("GET /api/v1/findings", "type");
        for (Object example : page.locator(".operation a").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.startsWith("/api/v1/"))
                .toList()) {
            assertThat(site.get(example.toString().replace(" ", "%20")).statusCode())
                    .as(example.toString())
                    .isEqualTo(200);
        }
    }

    @Test
    void aPassageHasTheSentenceAsItStandsAndThoseNextToIt() {
        JsonNode row = Site.json(Site.ofSamples().get("/api/v1/passages?claims=f20bc78a7b44aa44a480b"))
                .at("/rows/0");
        assertThat(row.get("before").asString()).isEqualTo("Texas means to go much further.");
        assertThat(row.get("sentence").asString()).startsWith("“By the end of May");
        assertThat(row.get("type").asString()).isEqualTo("troops");
        assertThat(row.get("state").asString()).isEqualTo("planned");
    }
}
