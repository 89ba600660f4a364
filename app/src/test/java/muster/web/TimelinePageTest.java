package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muster.intake.Intake;
import muster.ledger.Ledger;
import muster.pack.Pack;
import muster.reading.Told;
import muster.store.SqliteLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The course of a mission as lanes, and its further views. */
class TimelinePageTest extends InChrome {
    private static final String BORDER = "/timeline?mission=southwest-border";

    @Test
    void lanesHoldWhatHappenedAndWhatWasExpectedApart() {
        Page page = chrome.at(Site.ofSamples(), BORDER);
        assertThat(page.locator("svg.lanes text.title").allTextContents())
                .containsExactly(
                        "Requests",
                        "Orders and decisions",
                        "Milestones",
                        "Progress and events",
                        "Limits",
                        "Tasks, as told");
        assertThat(page.locator("svg.lanes a.mark.actual text").allTextContents())
                .contains("Homeland Security: request submitted", "The Pentagon: deployment announced");
        assertThat(page.locator("svg.lanes a.mark.expected text").allTextContents())
                .contains("Planned end – moved to 31 Jan 2019", "Due to arrive, Brownsville – overdue");
        assertThat(page.textContent("#timeline .says")).containsPattern("\\d+ things happened and 12 were expected");
        Looks.usableByAnyone(page);
    }

    @Test
    void aMarkThatIsGoneToByKeyboardTellsItsSentence() {
        Page page = chrome.at(Site.ofSamples(), BORDER);
        page.focus("svg.lanes a.mark[aria-label*='Extension signed']");
        assertThat(page.textContent(".told"))
                .contains("30 Nov 2018", "happened", "the defense secretary signed the extension on Friday");
    }

    @Test
    void aMarkThatIsChosenStaysInTheAddress() {
        Page page = chrome.at(Site.ofSamples(), BORDER);
        page.focus("svg.lanes a.mark[aria-label*='Extension signed']");
        page.keyboard().press("Enter");
        Chrome.settled(page);
        assertThat(page.url()).contains("event=c7b77aea1f14db89c1e35");
        page = chrome.at(Site.ofSamples(), BORDER + "&event=c7b77aea1f14db89c1e35");
        assertThat(page.textContent(".told")).contains("the defense secretary signed the extension on Friday");
    }

    @Test
    void fromAndToNarrowTheLanesTheListAndTheDataAndBackWidensThem() {
        Page page = chrome.at(Site.ofSamples(), BORDER);
        int all = page.locator("tr[id^=event-]").count();
        page.fill("#from", "2018-12-01");
        page.dispatchEvent("#from", "change");
        Chrome.settled(page);
        assertThat(page.url()).contains("from=2018-12-01");
        assertThat(page.locator("tr[id^=event-]").count()).isPositive().isLessThan(all);
        assertThat(page.locator("svg.lanes a.mark text").allTextContents())
                .noneMatch(mark -> mark.contains("Texas: offer"));
        assertThat(page.getAttribute(".downloads a[download='muster-timeline.csv']", "href"))
                .contains("from=2018-12-01", "format=csv");
        page.goBack();
        Chrome.settled(page);
        assertThat(page.locator("tr[id^=event-]").count()).isEqualTo(all);
    }

    @Test
    void aTaskStandsOnEachDayOnWhichItWasTold() {
        Page page = chrome.at(Site.ofSamples(), BORDER);
        assertThat(page.locator("a.mark[aria-label^='Detection and monitoring']")
                        .all())
                .extracting(mark -> mark.getAttribute("aria-label"))
                .containsExactlyInAnyOrder(
                        "Detection and monitoring: in progress, 17 Apr 2018",
                        "Detection and monitoring: in progress, 4 Dec 2018",
                        "Detection and monitoring: planned, 22 Feb 2019");
    }

    @Test
    void limitsAreBarsThatEndWhereTheDayAskedIs() {
        Page page = chrome.at(Site.ofSamples(), BORDER + "&at=2018-12-10");
        Locator bar = page.locator("a.bar[aria-label^='No law enforcement']").first();
        assertThat(bar.getAttribute("aria-label")).contains("in force from 17 Apr 2018, no end told");
        bar.focus();
        assertThat(page.textContent(".told")).contains("His memo keeps them out of law enforcement");
    }

    @Test
    void aLimitThatWasRelaxedChangesItsLook() throws IOException {
        Path folder = Site.temporary();
        Files.writeString(
                folder.resolve("one.txt"), "Soldiers are barred by law from making arrests, the Pentagon said.");
        Files.writeString(folder.resolve("two.txt"), "Soldiers at the border may now make arrests, the Pentagon said.");
        Files.writeString(folder.resolve("manifest.csv"), """
                file,published,publisher,title
                one.txt,2018-10-30,Capitol Wire,Barred
                two.txt,2018-11-21,Capitol Wire,Allowed
                """);
        Path file = folder.resolve("limits.db");
        try (Ledger ledger = SqliteLedger.open(file)) {
            new Intake(ledger, Pack.bundled(), "southwest-border", false)
                    .take(Intake.reader().select(List.of(folder), Told.NOTHING).sources(), name -> {});
        }
        try (Site site = Site.over(file)) {
            Page page = chrome.at(site, BORDER);
            assertThat(page.locator("a.bar.in-force").getAttribute("aria-label"))
                    .isEqualTo("No law enforcement: in force from 30 Oct 2018 to 20 Nov 2018");
            assertThat(page.locator("a.bar.relaxed").getAttribute("aria-label"))
                    .isEqualTo("No law enforcement: relaxed from 21 Nov 2018, no end told");
            assertThat(page.textContent(".legend")).contains("limit relaxed");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "requests | Homeland Security asks for more time     | requests",
                "limits   | No law enforcement                       | limits",
                "tasks    | Barrier wire                             | tasks",
                "chain    | is under the command of                  | chain",
                "unknowns | Which units will go is not yet clear     | unknowns",
                "costs    | $36.2 million                            | costs",
                "flows    | 37,400                                   | flows",
                "lags     | Extension signed, by the defense secretary | lags"
            })
    void eachFurtherViewHasAnAddressWordsAndData(String view, String words, String list) {
        Page page = chrome.at(Site.ofSamples(), BORDER + "&view=" + view);
        assertThat(page.textContent("#content")).contains(words);
        assertThat(page.getAttribute(".downloads a[download$='.csv']", "href")).startsWith("/api/v1/" + list + "?");
        assertThat(page.locator("nav.choices [aria-current]").count()).isEqualTo(1);
        Looks.usableByAnyone(page);
    }

    @Test
    void aViewIsChosenByALinkAndLeftByBack() {
        Page page = chrome.at(Site.ofSamples(), BORDER);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Chain of command").setExact(true))
                .click();
        Chrome.settled(page);
        assertThat(page.url()).contains("view=chain", "mission=southwest-border");
        page.goBack();
        Chrome.settled(page);
        assertThat(page.locator("svg.lanes").count()).isPositive();
    }

    @Test
    void delaysAreStripsFromTheDayItselfToTheReport() {
        Page page = chrome.at(Site.ofSamples(), BORDER + "&view=lags");
        assertThat(page.locator("svg.strips text").allTextContents())
                .contains("Extension signed, by the defense secretary", "4 days, 30 Nov 2018 – 4 Dec 2018");
    }
}
