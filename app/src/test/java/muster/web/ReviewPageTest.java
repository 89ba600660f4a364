package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every key of the review, in a real browser. */
class ReviewPageTest {
    private static final String MISSION = "mission=southwest-border";

    private Chrome chrome;
    private Site site;
    private List<JsonNode> queue = List.of();

    @BeforeEach
    void open() {
        chrome = Chrome.open();
        site = Site.ofOwnSamples();
        queue = rows(Site.json(site.get("/api/v1/review?" + MISSION)));
    }

    @AfterEach
    void close() {
        // The browser notes every refused request; a form with a wrong number is meant to be refused.
        assertThat(chrome.complaints()).allMatch(complaint -> complaint.contains("status of 400"));
        chrome.close();
        site.close();
    }

    @Test
    void theClaimWhoseErrorWouldHarmMostComesFirstWithItsSentenceAndWhyItMatters() {
        Page page = chrome.at(site, "/review?" + MISSION);

        assertThat(oneLine(page.textContent(".context .sentence"))).isEqualTo(first("sentence"));
        assertThat(page.textContent(".matters")).contains(first("matters"), "in 100 were right");
        assertThat(page.textContent(".side")).contains("How it was read", "Who says so");
        assertThat(page.textContent(".progress")).contains("Claim 1 of " + queue.size(), "0 judged");
        assertThat(page.locator(".judging kbd").allTextContents()).containsExactly("a", "r", "e", "u", "j", "k", "?");
    }

    @Test
    void aAcceptsAndMovesOnAndUTakesItBack() {
        Page page = chrome.at(site, "/review?" + MISSION);

        page.keyboard().press("a");
        at(page, 1);
        assertThat(page.textContent(".last")).contains("Accepted");
        assertThat(page.textContent(".progress")).contains("1 judged");
        assertThat(page.textContent("main > [role=status]")).contains("Accepted.", "Next:");
        assertThat(judgement("act")).isEqualTo("accept");
        assertThat(judgement("by")).isEqualTo("a tester");
        assertThat(judgement("claim")).isEqualTo(id(0));

        page.keyboard().press("u");
        at(page, 0);
        assertThat(page.textContent(".last")).contains("Taken back");
        assertThat(page.textContent(".progress")).contains("0 judged");
        assertThat(judgement("act")).isEqualTo("undo");
    }

    @Test
    void rAsksForAReasonThatANumberGivesAndTheEffectOnTheAnswerShowsAtOnce() {
        Page page = chrome.at(site, "/review?" + MISSION);

        page.keyboard().press("r");
        assertThat(page.locator(".judging [role=group] button").allTextContents())
                .containsExactly(
                        "misread 1",
                        "number 2",
                        "place 3",
                        "date 4",
                        "force 5",
                        "state 6",
                        "source 7",
                        "duplicate 8",
                        "other 9",
                        "Leave Esc");
        page.keyboard().press("Escape");
        assertThat(page.locator(".judging [data-key=a]").count()).isEqualTo(1);
        page.keyboard().press("1");
        assertThat(Site.json(site.get("/api/v1/judgements")).get("rows")).isEmpty();

        page.keyboard().press("r");
        page.keyboard().press("2");
        at(page, 1);
        assertThat(judgement("act")).isEqualTo("reject");
        assertThat(judgement("why")).isEqualTo("number");
        assertThat(page.textContent(".last")).contains("Rejected", "(number)", "→");
        assertThat(page.textContent("main > [role=status]")).contains("The answer changes:");
    }

    @Test
    void eOpensAFormOfTheFieldsInWhichKeysAreLettersEnterSendsAndEscapeLeaves() {
        Page page = chrome.at(site, "/review?" + MISSION);

        page.keyboard().press("e");
        page.waitForSelector(".correction");
        page.keyboard().press("Escape");
        page.waitForSelector(".judging [data-key=e]");

        page.keyboard().press("e");
        page.waitForSelector(".correction");
        page.focus("#set-why");
        page.keyboard().type("area jukebox?");
        assertThat(page.inputValue("#set-why")).isEqualTo("area jukebox?");
        assertThat(Site.json(site.get("/api/v1/judgements")).get("rows")).isEmpty();
        page.fill("#set-low", "abc");
        page.press("#set-low", "Enter");
        page.waitForSelector(".correction .problem:not([hidden])");
        assertThat(page.textContent(".correction .problem")).contains("low: 'abc' is no number");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("set-low");

        page.fill("#set-low", "123");
        page.fill("#set-high", "123");
        page.press("#set-high", "Enter");
        at(page, 1);
        assertThat(judgement("act")).isEqualTo("correct");
        assertThat(judgement("why")).isEqualTo("area jukebox?");
        assertThat(page.textContent(".last")).contains("Corrected", "123");
    }

    @Test
    void jAndKGoToTheNextAndThePreviousAndThePlaceIsInTheAddress() {
        Page page = chrome.at(site, "/review?" + MISSION);

        page.keyboard().press("j");
        at(page, 1);
        page.keyboard().press("j");
        at(page, 2);
        page.keyboard().press("k");
        at(page, 1);
        page.goBack();
        at(page, 2);
        page.reload();
        at(page, 2);
        assertThat(oneLine(page.textContent(".context .sentence")))
                .isEqualTo(queue.get(2).get("sentence").stringValue());
    }

    @Test
    void theQueueGoesOnWhereItsFirstPartEndsAndSaysHowManyAreLeft() {
        int end = 100;
        assertThat(queue).hasSizeGreaterThan(end + 2);
        Page page = chrome.at(site, "/review?" + MISSION + "&claim=" + id(end - 2));
        at(page, end - 2);
        page.keyboard().press("j");
        at(page, end - 1);
        page.keyboard().press("j");
        at(page, end);
        assertThat(page.textContent(".progress"))
                .contains("Claim " + (end + 1) + " of " + queue.size(), queue.size() + " to go");

        page.keyboard().press("a");
        at(page, end + 1);
        assertThat(judgement("claim")).isEqualTo(id(end));
        assertThat(page.textContent(".progress")).contains("1 judged, " + (queue.size() - 1) + " to go");
        page.keyboard().press("u");
        at(page, end);
        page.keyboard().press("k");
        at(page, end - 1);
        page.reload();
        at(page, end - 1);
    }

    @Test
    void whoeverJudgesTheLastOfAPartGoesOnWithTheNext() {
        Page page = chrome.at(site, "/review?" + MISSION + "&claim=" + id(99));
        at(page, 99);
        page.keyboard().press("a");
        at(page, 100);
    }

    @Test
    void claimsFarBehindInTheQueueCanBeAskedForByTheirIds() {
        JsonNode rows = Site.json(site.get("/api/v1/review?" + MISSION + "&claims=" + id(103) + "," + id(101)))
                .get("rows");
        assertThat(rows).extracting(row -> row.get("claim").stringValue()).containsExactly(id(101), id(103));
    }

    @Test
    void aQuestionMarkShowsAndHidesTheKeys() {
        Page page = chrome.at(site, "/review?" + MISSION);

        page.keyboard().press("?");
        page.waitForSelector(".keys");
        assertThat(page.textContent(".keys"))
                .contains("accept", "reject", "correct", "last judgement back", "next claim");
        page.keyboard().press("?");
        page.waitForCondition(() -> page.locator(".keys").count() == 0);
    }

    @Test
    void keysDoNothingWhileSomebodyTypesElsewhere() {
        Page page = chrome.at(site, "/review?" + MISSION);
        page.focus("#search");
        page.keyboard().type("arue");
        assertThat(page.inputValue("#search")).isEqualTo("arue");
        assertThat(Site.json(site.get("/api/v1/judgements")).get("rows")).isEmpty();
    }

    @Test
    void buttonsDoTheSameAndKeepTheirPlaceUnderTheFinger() {
        Page page = chrome.at(site, "/review?" + MISSION);
        page.focus(".judging [data-key=a]");
        page.keyboard().press("Enter");
        at(page, 1);
        page.waitForFunction("() => document.activeElement.dataset.key === 'a'");
        page.click(".judging [data-key=u]");
        at(page, 0);
    }

    @Test
    void anyoneCanUseItInEachOfItsStates() {
        Page page = chrome.at(site, "/review?" + MISSION);
        page.keyboard().press("?");
        page.waitForSelector(".keys");
        page.keyboard().press("r");
        accessible(page);
        page.keyboard().press("1");
        at(page, 1);
        page.keyboard().press("e");
        page.waitForSelector(".correction");
        accessible(page);
    }

    private static void accessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    /** Waits until the claim of that place in the queue stands there. */
    private void at(Page page, int place) {
        if (place > 0) {
            page.waitForURL(address -> address.contains("claim=" + id(place)));
        }
        Chrome.settled(page);
        Locator opened = page.locator(".review .claim a[href*='" + id(place) + "']");
        opened.waitFor();
    }

    private String id(int place) {
        return queue.get(place).get("claim").stringValue();
    }

    private String first(String field) {
        return queue.getFirst().get(field).stringValue();
    }

    private String judgement(String field) {
        return Site.json(site.get("/api/v1/judgements"))
                .get("rows")
                .get(0)
                .get(field)
                .stringValue();
    }

    private static List<JsonNode> rows(JsonNode answer) {
        return StreamSupport.stream(answer.get("rows").spliterator(), false).toList();
    }

    private static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
