package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports that are dropped, chosen or pasted. */
class ReadPageTest {
    private static final String TEXT = "There are 300 National Guard soldiers in Laredo, officials said on Tuesday.";

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
    void aPastedTextLeadsToItsReportAndToThePictureOnItsDay() {
        Page page = chrome.at(site, "/read");
        page.fill("#text", TEXT);
        page.fill("#text-published", "2018-11-14");
        page.fill("#text-publisher", "Laredo Sentinel");
        page.fill("#text-mission", "river-watch");
        page.click("text=Read this text");
        page.waitForSelector(".result table");
        assertThat(page.textContent(".result")).contains("1 new report", "1 figure", "Laredo Sentinel", "14 Nov 2018");
        assertThat(page.getAttribute(".result tbody a >> nth=0", "href")).contains("/report?report=pasted-");
        assertThat(page.getAttribute("text=the picture on its day", "href"))
                .contains("at=2018-11-14", "mission=river-watch");
        assertAnyoneCanUse(page);
    }

    @Test
    void filesAreReadAndWhatIsRefusedIsToldWithItsReason() {
        Page page = chrome.at(site, "/read");
        page.setInputFiles("#files", new FilePayload[] {
            file("a.txt", TEXT),
            file("b.txt", ""),
            file("scan.pdf", "%PDF-1.7"),
            file("manifest.csv", "file,published\na.txt,2018-11-14\n")
        });
        assertThat(page.textContent(".chosen")).startsWith("4 files: a.txt, b.txt, scan.pdf");
        page.click("text=Read them");
        page.waitForSelector(".refused");
        assertThat(page.textContent(".refused"))
                .contains("b.txt: it is empty", "scan.pdf: it is neither .txt nor .html");
        assertThat(page.textContent(".result .lead")).contains("1 new report, 2 refused");
        assertThat(page.textContent(".result table")).contains("14 Nov 2018");
    }

    @Test
    void droppedFilesAreTakenLikeChosenOnes() {
        Page page = chrome.at(site, "/read");
        page.evaluate("""
                text => {
                  const transfer = new DataTransfer();
                  transfer.items.add(new File([text], 'dropped.txt', {type: 'text/plain'}));
                  document.querySelector('.drop').dispatchEvent(
                    new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));
                }""", TEXT);
        page.click("text=Read them");
        page.waitForSelector(".result table");
        assertThat(page.textContent(".result table")).contains("dropped.txt", "day unknown");
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtTheField() {
        Page page = chrome.at(site, "/read");
        page.click("text=Read this text");
        assertThat(page.textContent(".result .problem")).contains("paste one first");
        page.fill("#text", TEXT);
        page.fill("#text-url", "not an address");
        page.click("text=Read this text");
        page.waitForSelector("#text-url-help .wrong:not(:empty)");
        assertThat(page.textContent("#text-url-help")).contains("is no address");
    }

    @Test
    void markupInATextIsShownAndNotRun() {
        Page page = chrome.at(site, "/read");
        page.fill("#text", "<img src=x onerror=\"document.title='run'\"> " + TEXT);
        page.fill("#text-publisher", "<b>Sentinel</b>");
        page.click("text=Read this text");
        page.waitForSelector(".result table");
        assertThat(page.textContent(".result table")).contains("<b>Sentinel</b>");
        assertThat(page.title()).isEqualTo("Read – Muster");
    }

    private void assertAnyoneCanUse(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(chrome.complaints()).isEmpty();
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
