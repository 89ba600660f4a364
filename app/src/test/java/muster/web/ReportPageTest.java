package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReportPageTest extends InChrome {
    private static final String REPORT = "report=06-border-ledger-2018-11-08.txt";

    @Test
    void everyClaimIsMarkedInTheTextAndFiguresAreToldFromStatements() {
        Page page = chrome.at(Site.ofSamples(), "/report?" + REPORT);
        List<JsonNode> claims = claims(Site.ofSamples());

        for (JsonNode claim : claims) {
            assertThat(page.locator(".report .text a[href*='" + claim.get("id").stringValue() + "']")
                            .count())
                    .as(claim.get("quote").stringValue())
                    .isPositive();
        }
        assertThat(page.locator(".block .mark.figure").count()).isGreaterThan(10);
        assertThat(page.locator(".block .mark.statement").count()).isGreaterThan(5);
        assertThat(page.textContent(".report .text")).contains("The soldiers have been told to plan on 45 days");
    }

    @Test
    void theChosenClaimIsInTheAddressIsScrolledToAndTellsHowItWasRead() {
        String id = id(Site.ofSamples(), "Roughly 4,500");
        Page page = chrome.at(Site.ofSamples(), "/report?" + REPORT + "&claim=" + id);

        page.waitForFunction("() => { const {top, bottom} = document.querySelector('.mark.chosen')"
                + ".getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }");
        assertThat(page.textContent(".mark.chosen")).isEqualTo("Roughly 4,500");
        assertThat(page.textContent(".side"))
                .contains("How it was read", "How many", "Where", "Mexico City", "Who says so", "aid groups", "in 100");
        assertThat(page.textContent(".side .rule code")).isNotEmpty();
    }

    @Test
    void aClaimIsChosenWithTheKeyboardAndBackGoesToTheOneBefore() {
        Page page = chrome.at(Site.ofSamples(), "/report?" + REPORT);
        String id = id(Site.ofSamples(), "2,900");
        page.focus(".block .mark[data-claim='" + id + "']");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("claim=" + id));
        Chrome.settled(page);
        assertThat(page.textContent(".side")).contains("“2,900”", "Texas");
        page.waitForFunction("() => document.activeElement.dataset.claim === '" + id + "'");
        page.goBack();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Chrome.settled(page);
        assertThat(page.textContent(".side")).contains("This report");
    }

    @Test
    void editorsJudgeRightThereAndARejectedFigureIsStruckOut() {
        try (Site site = Site.ofOwnSamples()) {
            String id = id(site, "2,900");
            Page page = chrome.at(site, "/report?" + REPORT + "&mission=southwest-border&at=2018-11-08&claim=" + id);
            page.click(".judging button:text('Reject')");
            page.click(".judging button:text('number')");
            page.waitForSelector(".mark.rejected");
            assertThat(page.textContent(".effect")).contains("Rejected", "(number)");
            assertThat(page.textContent(".judged")).contains("reject, by a tester on", "number");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.mark.rejected')).textDecorationLine"))
                    .isEqualTo("line-through");
            page.click(".judging button:text('Undo')");
            page.waitForCondition(() -> page.locator(".mark.rejected").count() == 0);
        }
    }

    @Test
    void versionsAreComparedClaimByClaimWithBothSentences() {
        OwnReports reports = new OwnReports()
                .read("own.txt", "There are 2,900 active-duty troops in Texas, the Pentagon said.\n")
                .read("own.txt", "There are 2,400 active-duty troops in Texas, the Pentagon said.\n");
        try (Site site = Site.over(reports.ledger())) {
            Page page = chrome.at(site, "/report?report=own.txt");
            page.selectOption("#against", "1");
            page.waitForURL(address -> address.contains("against=1"));
            Chrome.settled(page);
            assertThat(page.textContent(".comparison"))
                    .contains(
                            "Version 2 beside version 1",
                            "How many: 2,900 → 2,400",
                            "There are 2,900 active-duty troops in Texas",
                            "There are 2,400 active-duty troops in Texas");
            accessible(page);
        }
    }

    @Test
    void anyoneCanUseIt() {
        accessible(chrome.at(
                Site.ofSamples(), "/report?" + REPORT + "&claim=" + id(Site.ofSamples(), "Between 40 and 50")));
    }

    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private static List<JsonNode> claims(Site site) {
        return StreamSupport.stream(
                        Site.json(site.get("/api/v1/report?" + REPORT))
                                .get("claims")
                                .spliterator(),
                        false)
                .toList();
    }

    private static String id(Site site, String quote) {
        return claims(site).stream()
                .filter(claim -> claim.get("quote").stringValue().equals(quote))
                .findFirst()
                .orElseThrow()
                .get("id")
                .stringValue();
    }
}
