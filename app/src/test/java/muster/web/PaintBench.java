package muster.web;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells how long a reader waits for the pages Picture and Series of a ledger, in a real browser. No test: what is fast
 * enough depends on the machine.
 *
 * <p>It opens each page about one day after another, prints when what it is about was first painted and when all of it
 * was there, in milliseconds since the page was asked for, and how much work the browser was given.
 */
final class PaintBench {
    private static final int ASKED_DAYS = Integer.getInteger("bench.days", 9);
    private static final int DAYS_APART = 9;
    private static final LocalDate FIRST_ASKED = LocalDate.of(2021, 3, 1);

    /** Notes when an element was there, and had a chance to be painted. */
    private static final String NOTE = """
            window.painted = 0;
            new MutationObserver(() => {
              if (!window.asked && document.querySelector('SELECTOR')) {
                window.asked = true;
                requestAnimationFrame(() => setTimeout(() => (window.painted = performance.now())));
              }
            }).observe(document, {childList: true, subtree: true});
            """;

    private PaintBench() {}

    /** Takes a ledger, and the mission to be asked about. */
    public static void main(String[] arguments) {
        try (Site site = Site.over(Path.of(arguments[0]));
                Chrome chrome = Chrome.open()) {
            measure(site, chrome, "/", "?mission=" + arguments[1], ".strengths li");
            measure(site, chrome, "/series", "?mission=" + arguments[1], "svg.series .step");
            measure(site, chrome, "/series", "?component=guard&mission=" + arguments[1], "svg.series .step");
        }
        System.exit(0);
    }

    private static void measure(Site site, Chrome chrome, String path, String query, String selector) {
        Page page = chrome.page();
        page.addInitScript(NOTE.replace("SELECTOR", selector));
        List<Double> painted = new ArrayList<>();
        List<Double> complete = new ArrayList<>();
        for (int day = 0; day < ASKED_DAYS; day++) {
            LocalDate asked = FIRST_ASKED.plusDays((long) day * DAYS_APART);
            page.navigate(site.at(path + query + "&at=" + asked).toString());
            page.waitForFunction("() => window.painted > 0");
            Chrome.settled(page);
            complete.add(((Number) page.evaluate("performance.now()")).doubleValue());
            painted.add(((Number) page.evaluate("window.painted")).doubleValue());
        }
        System.out.printf(
                Locale.ROOT,
                "%-28s first painted %5.0f (%.0f to %.0f), all there %5.0f%n",
                path + query.replaceAll("mission=.*", ""),
                median(painted),
                later(painted).getFirst(),
                later(painted).getLast(),
                median(complete));
        page.close();
    }

    private static double median(List<Double> times) {
        List<Double> later = later(times);
        return later.get(later.size() / 2);
    }

    /** The first few are of a server and browser that have not run long. */
    private static List<Double> later(List<Double> times) {
        return times.subList(times.size() / 3, times.size()).stream().sorted().toList();
    }
}
