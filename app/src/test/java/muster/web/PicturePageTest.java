package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first page: how many there are on a day, in words, as trees, and on a map. */
class PicturePageTest extends InChrome {
    private static final String THAT_DAY = "/?mission=southwest-border&at=2018-11-13";

    /** The row of all active-duty troops, with its parts beneath it. */
    private static Locator whole(Page page) {
        return page.locator(".strengths > li:has-text('4,800')");
    }

    @Test
    void itBeginsWithTheAnswerInOneSentence() {
        Page page = chrome.at(Site.ofSamples(), THAT_DAY);
        page.locator(".lead a[href='#findings']").waitFor();
        assertThat(page.textContent(".lead"))
                .contains(
                        "On 13 Nov 2018, 4,800 active-duty troops (4,750–5,650) were on the U.S.-Mexico border as of "
                                + "8 Nov 2018, according to the task force's press office, though an official says 5,600",
                        "2,100 National Guard troops",
                        "findings bear on these numbers",
                        "5 things are said not to be known or so");
    }

    @Test
    void theHeadOfThePageNamesWhatItsScriptAsksForFirstAndNothingIsAskedForTwice() {
        Page page = chrome.page();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(Site.ofSamples()
                .at(THAT_DAY + "&place=US-Mexico+border&component=active")
                .toString());
        Chrome.settled(page);
        assertThat(asked)
                .filteredOn(address -> address.contains("section=there"))
                .hasSize(1);
        assertThat(asked).filteredOn(address -> address.contains("/missions")).hasSize(1);
        assertThat(asked).filteredOn(address -> address.contains("/places")).hasSize(1);
        assertThat(page.locator("head link[rel=preload]").count()).isEqualTo(3);
    }

    @Test
    void onPaperItSaysWhatWasAskedAndHasNoControls() {
        Page page = chrome.at(Site.ofSamples(), THAT_DAY);
        assertThat(page.isVisible(".on-paper")).isFalse();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.textContent(".on-paper")).isEqualTo("Muster: southwest-border, on 13 Nov 2018, as known now");
        assertThat(page.isVisible(".on-paper")).isTrue();
        assertThat(page.isVisible("#controls")).isFalse();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void longAfterTheLastCountItSaysWhatWasLastKnown() {
        Page page = chrome.at(Site.ofSamples(), "/?mission=southwest-border&at=2020-01-01");
        assertThat(page.textContent(".lead"))
                .startsWith("Of the two months before 1 Jan 2020, no count of troops is known. Last known: ")
                .contains("2,350 active-duty troops");
    }

    @Test
    void partsStandUnderTheirWholeAndPlansApartFromWhatIsThere() {
        Page page = chrome.at(Site.ofSamples(), THAT_DAY);
        assertThat(page.locator(".numbers .group h3").allTextContents())
                .startsWith("In place", "Authorized", "Ordered", "Planned")
                .endsWith("Last known, not reported since", "Old plans and changes", "What else is counted");
        Locator whole = whole(page);
        assertThat(whole.locator("> .parts > li > .strength .what").allTextContents())
                .map(String::strip)
                .containsExactly(
                        "of these: Active-duty troops in Texas",
                        "of these: Active-duty troops in Arizona",
                        "of these: Active-duty troops in California");
        assertThat(whole.locator("> .parts > li").first().locator("> .parts").textContent())
                .contains("Active-duty Army troops in Hidalgo");
    }

    @Test
    void aNumberOpensItsSentencesInPlaceAndTheAddressKeepsItOpen() {
        Page page = chrome.at(Site.ofSamples(), THAT_DAY);
        Locator whole = whole(page);
        whole.locator("> .strength button").click();
        Locator sentences = whole.locator("> .sentences");
        sentences.getByText("Who says otherwise:").waitFor();
        assertThat(sentences.locator("mark").allTextContents()).containsExactly("4,800", "4,800", "5,600");
        assertThat(sentences.locator("a").first().getAttribute("href"))
                .startsWith("/report?")
                .contains("claim=f");
        assertThat(sentences.textContent()).contains("Why this number", "How it went over time");
        assertThat(page.url()).contains("open=k");
        page.reload();
        Chrome.settled(page);
        assertThat(page.locator(".sentences:visible").count()).isEqualTo(1);
    }

    @Test
    void placeAndComponentAreInTheAddressAndBackTakesThemAway() {
        Page page = chrome.at(Site.ofSamples(), THAT_DAY);
        page.selectOption("#by-component", "guard");
        Chrome.settled(page);
        assertThat(page.url()).contains("component=guard");
        assertThat(page.textContent(".lead"))
                .contains("2,100 National Guard troops")
                .doesNotContain("active-duty");
        page.selectOption("#by-place", "Texas");
        Chrome.settled(page);
        assertThat(page.url()).contains("place=Texas", "component=guard");
        assertThat(page.textContent(".numbers"))
                .contains("National Guard troops in Texas")
                .doesNotContain("Arizona");
        page.goBack();
        Chrome.settled(page);
        assertThat(page.url()).contains("component=guard").doesNotContain("place=");
        assertThat(page.inputValue("#by-place")).isEmpty();
    }

    @Test
    void theMapShowsEachPlaceAndPutsWhatIsOfNoneBesideIt() {
        Page page = chrome.at(Site.ofSamples(), THAT_DAY);
        page.waitForSelector(".map .spot");
        List<String> told = page.locator(".map .spot").all().stream()
                .map(spot -> spot.getAttribute("aria-label"))
                .toList();
        assertThat(told)
                .contains(
                        "Texas: 2,900 active-duty troops",
                        "Hidalgo: 180 active-duty Army troops",
                        "San Diego: 158 troops")
                .noneMatch(words -> words.contains("border"));
        assertThat(page.locator(".map .spot.wide").count()).isEqualTo(3);
        assertThat(page.textContent(".beside-map"))
                .contains("4,800 active-duty troops on the U.S.-Mexico border", "2,100 National Guard troops");
        page.locator(".map .spot[aria-label^=Texas]").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**place=Texas**");
        Chrome.settled(page);
        assertThat(page.inputValue("#by-place")).isEqualTo("Texas");
    }

    @Test
    void theMapCanBeHadAsAPictureThatStandsAlone() throws IOException {
        Page page = chrome.at(Site.ofSamples(), THAT_DAY);
        page.waitForSelector(".map .spot");
        Download download = page.waitForDownload(() -> page.click("#map button:text('SVG')"));
        assertThat(download.suggestedFilename()).isEqualTo("muster-map.svg");
        assertThat(Files.readString(download.path()))
                .contains("Where they are", "<path", "Texas", "2,900", "16 reports");
    }

    @Test
    void whatStandsBesideTheMapStandsInItsPictureToo() throws IOException {
        Page page = chrome.at(Site.ofSamples(), THAT_DAY);
        page.waitForSelector(".map .spot");
        List<String> beside = page.locator(".beside-map li").allTextContents();
        assertThat(beside).contains("4,800 active-duty troops on the U.S.-Mexico border");
        Download svg = page.waitForDownload(() -> page.click("#map button:text('SVG')"));
        assertThat(Files.readString(svg.path()))
                .contains("Of wider areas, or not on the map")
                .contains(beside);
        Download png = page.waitForDownload(() -> page.click("#map button:text('PNG')"));
        assertThat(Files.size(png.path())).isGreaterThan(20_000);
    }

    @Test
    void onPaperNothingIsFoldedButWhatAChartShowsAlready() {
        Page page = chrome.at(Site.ofSamples(), THAT_DAY);
        page.waitForSelector(".map .spot");
        int folded = page.locator("#content details:not([open])").count();
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("#content details:not([open]):not(.twin):not(.cite)")
                        .count())
                .isZero();
        assertThat(page.locator("#limits .evidence:visible").count()).isPositive();
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("#content details:not([open])").count()).isEqualTo(folded);
    }

    @Test
    void whatIsTooLongForPaperSaysHowManyAreLeftOut() {
        Page page = chrome.at(Site.ofSamples(), THAT_DAY);
        page.evaluate("document.querySelector('#limits details').dataset.held = '4000'");
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.evaluate(
                        "getComputedStyle(document.querySelector('#limits details > summary'), '::after').content"))
                .asString()
                .contains("4000", "are not printed");
    }

    @Test
    void whatStandsBesideTheNumbersHasItsSentences() {
        Page page = chrome.at(Site.ofSamples(), THAT_DAY);
        assertThat(page.textContent("#next")).contains("15 Dec 2018", "It is scheduled to end Dec. 15.");
        assertThat(page.textContent("#unknowns")).contains("What the operation will cost is not known.");
        assertThat(page.textContent("#findings")).contains("they differ by 800");
        page.click("#limits summary:has-text('No law enforcement')");
        assertThat(page.locator("#limits .evidence:visible").allTextContents())
                .hasSizeGreaterThan(2)
                .anySatisfy(sentence -> assertThat(sentence).contains("barred by law from making arrests"));
    }

    @Test
    void anyoneCanUseItWithARowOpenAndOnATelephone() {
        Page page = chrome.at(Site.ofSamples(), THAT_DAY);
        whole(page).locator("> .strength button").click();
        page.waitForSelector(".map .spot");
        page.setViewportSize(390, 800);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(
                        rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }
}
