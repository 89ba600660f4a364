package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The record that people keep, on a page. */
class MissionPageTest {
    private static final String ADDED = "() => document.querySelector('.told')?.textContent.startsWith('Added')";

    private Chrome chrome;
    private Site site;

    @BeforeEach
    void open() {
        chrome = Chrome.open();
        site = Site.ofNothing();
    }

    @AfterEach
    void close() {
        chrome.close();
        site.close();
    }

    @Test
    void aMissionOfWhichNothingIsKnownBeginsWithItsFirstEntry() {
        Page page = chrome.at(site, "/mission");
        page.fill("#new-mission", "river-watch");
        page.press("#new-mission", "Enter");
        Chrome.settled(page);
        fill(page, "by", "Webb County");
        fill(page, "item", "40 tents");
        fill(page, "when", "2018-11-02");
        fill(page, "rests_on", "letter of 2 November");
        fill(page, "entered_by", "Ann");
        page.click("form.entry button[type=submit]");
        page.waitForSelector(".request");
        assertThat(page.textContent(".request"))
                .contains("Webb County", "submitted", "Asks for 40 tents", "by hand", "Ann", "on letter of 2 November");
    }

    @Test
    void aRequestGoesOnByPrefilledForms() {
        enter("""
                {"kind": "request", "type": "assistance", "state": "submitted", "by": "Webb County", "item": "40 tents",
                 "when": "2018-11-02", "published": "2018-11-02", "mission": "river-watch"}""");
        Page page = chrome.at(site, "/mission?mission=river-watch&at=2018-11-10");
        page.click("text=Record a review finding");
        Chrome.settled(page);
        assertThat(page.url()).contains("step=review", "about=");
        fill(page, "criterion", "cost");
        fill(page, "finding", "paid by the state");
        fill(page, "when", "2018-11-05");
        page.locator(".request form details summary").click();
        fill(page, "published", "2018-11-05");
        page.click(".request form button[type=submit]");
        page.waitForFunction(ADDED);
        page.waitForFunction("() => document.querySelector('.criteria')?.textContent.includes('paid by the state')");
        assertThat(page.textContent(".request h3")).contains("under review");
        page.goBack();
        Chrome.settled(page);
        assertThat(page.locator(".request form").count()).isZero();
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        enter("""
                {"kind": "task", "type": "tents", "state": "in-progress", "places": "Laredo", "when": "2018-11-10",
                 "published": "2018-11-10", "mission": "river-watch"}""");
        Page page = chrome.at(site, "/mission?mission=river-watch&enter=figure");
        fill(page, "low", "many");
        page.press("form.entry [name=low]", "Enter");
        page.waitForSelector("[name=low][aria-invalid=true]");
        Locator low = page.locator("[name=low]");
        assertThat(page.locator("#" + low.getAttribute("id") + "-wrong").textContent())
                .contains("'many' is no number");
        assertThat((Boolean) low.evaluate("each => document.activeElement === each"))
                .isTrue();
        fill(page, "low", "300");
        page.press("form.entry [name=low]", "Enter");
        page.waitForFunction(ADDED);
        assertThat(page.locator("datalist option[value=Laredo]").count()).isPositive();
    }

    @Test
    void manyEntriesAreAddedAllOrNone() {
        enter("""
                {"kind": "task", "type": "tents", "when": "2018-11-10", "published": "2018-11-10", "mission": "river-watch"}""");
        Page page = chrome.at(site, "/mission?mission=river-watch");
        page.click("text=Enter many from a CSV file");
        page.fill("#csv", "kind,type\nlimit,\n");
        page.click("text=Add all lines");
        page.waitForSelector("#many .problem");
        assertThat(page.textContent("#many .problem")).contains("Line 2, type: is never empty");
        page.fill("#csv", "kind,type,state\nlimit,no-contact,in-force\n");
        page.click("text=Add all lines");
        page.waitForFunction("() => document.querySelector('#limit table')?.textContent.includes('no contact')");
    }

    @Test
    void theRecordOfAMissionThatReportsTellOfIsThereAsWell() {
        Page page = chrome.at(Site.ofSamples(), "/mission?mission=southwest-border&at=2018-11-13&enter=figure");
        assertThat(page.textContent("#situation + p + .headlines")).contains("according to");
        assertThat(page.textContent("#limit")).contains("in force");
        assertThat(page.getAttribute(".sitrep-links a", "href"))
                .contains("format=html", "at=2018-11-13", "mission=southwest-border");
        page.locator("form.entry details summary").click();
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(chrome.complaints()).isEmpty();
    }

    @Test
    void theSituationReportIsAPageThatAnyoneCanRead() {
        Page page = chrome.page();
        page.navigate(site(Site.ofSamples()));
        assertThat(page.textContent("h1")).isEqualTo("Situation report: southwest-border");
        assertThat(page.locator("#references li").count()).isPositive();
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(chrome.complaints()).isEmpty();
        assertThat(page.pdf()).hasSizeGreaterThan(5000);
    }

    private static String site(Site samples) {
        return samples.at("/api/v1/sitrep?format=html&mission=southwest-border&at=2018-11-13")
                .toString();
    }

    private void enter(String json) {
        assertThat(site.post("/api/v1/entries", json).statusCode()).isEqualTo(200);
    }

    private static void fill(Page page, String name, String value) {
        Locator field = page.locator("form.entry [name=" + name + "]");
        if ("SELECT".equals(field.evaluate("each => each.tagName"))) {
            field.selectOption(value);
        } else {
            field.fill(value);
        }
    }
}
