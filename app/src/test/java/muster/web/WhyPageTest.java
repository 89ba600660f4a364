package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Why a claim was read so, and how an answer came about. */
class WhyPageTest extends InChrome {
    @Test
    void aFigureStandsInItsSentenceWithTheWordsAndTheRuleOfEachAttribute() {
        Page page = chrome.at(Site.ofSamples(), "/why?claim=f20bc78a7b44aa44a480b");
        assertThat(page.textContent(".read")).startsWith("“By the end of May");
        assertThat(page.textContent(".read .claimed")).startsWith("1,400");
        assertThat(page.textContent("tr:has-text('When it holds')"))
                .contains("31 May 2018", "“the end of May”", "names the last day", "time.by");
        assertThat(page.textContent("tr:has-text('Component')")).contains("“Guard”", "of an earlier sentence");
        Looks.usableByAnyone(page);
    }

    @Test
    void theBeginningOfAnIdIsEnough() {
        Page page = chrome.at(Site.ofSamples(), "/why?claim=f20bc78a7b");
        assertThat(page.textContent(".lead")).contains("National Guard troops, planned");
    }

    @Test
    void aFindingIsATreeDownToItsSentences() {
        Page page =
                chrome.at(Site.ofSamples(), "/why?mission=southwest-border&at=2019-02-22&claim=n570746ef20fda0e42a25");
        assertThat(page.textContent(".tree")).contains("they differ by 800", "There were", "5,600", "4,800");
        page.focus(".tree summary");
        page.keyboard().press("Enter");
        assertThat(page.locator(".tree > li > details[open]").count()).isZero();
        Looks.usableByAnyone(page);
    }

    @Test
    void anAnswerIsATreeAsWell() {
        Site site = Site.ofSamples();
        String cell = Site.json(site.get("/api/v1/picture?mission=southwest-border&at=2018-11-13"))
                .at("/rows/0/cell")
                .asString();
        Page page = chrome.at(site, "/why?mission=southwest-border&at=2018-11-13&claim=" + cell);
        assertThat(page.textContent("#content")).contains("An answer of 13 Nov 2018", "rule R");
    }

    @Test
    void anIdThatIsNoneSaysWhatToDo() {
        Page page = chrome.at(Site.ofSamples(), "/why?claim=fffffffff");
        assertThat(page.textContent(".problem")).contains("has no claim 'fffffffff'");
        chrome.complaints().clear();
    }

    @Test
    void withoutAnIdItAsksForOne() {
        Page page = chrome.at(Site.ofSamples(), "/why");
        page.fill("#claim", "f20bc78a7b44aa44a480b");
        page.press("#claim", "Enter");
        Chrome.settled(page);
        assertThat(page.url()).contains("claim=f20bc78a7b44aa44a480b");
        assertThat(page.textContent(".read")).contains("1,400");
    }
}
