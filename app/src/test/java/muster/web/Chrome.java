package muster.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A real browser, started once; each test has windows of its own. Tests are left out where none is installed. */
final class Chrome implements AutoCloseable {
    /** Where the system's Chromium may be; the property {@code muster.browser} names another. */
    private static final List<String> PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static @Nullable Browser browser;

    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();

    private Chrome(BrowserContext context) {
        this.context = context;
    }

    /** A window of usual size. */
    static Chrome open() {
        return open(new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    static Chrome open(Browser.NewContextOptions options) {
        BrowserContext context = browser().newContext(options);
        context.setDefaultTimeout(20_000);
        return new Chrome(context);
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            Optional<Path> program = program();
            require(program.isPresent(), "no Chromium is installed");
            require(Assets.bundled().areThere(), "this build has no pages, since there was no Node");
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program.get())
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    /** Where the browser is required, as on a machine made for tests, a test without one fails. */
    private static void require(boolean there, String otherwise) {
        if (Boolean.getBoolean("muster.browser.required")) {
            assertThat(there).as(otherwise).isTrue();
        }
        Assumptions.assumeTrue(there, otherwise);
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getProperty("muster.browser")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page and waits until its answer stands there. */
    Page at(Site site, String path) {
        Page page = page();
        page.navigate(site.at(path).toString());
        settled(page);
        return page;
    }

    /** An empty window. */
    Page page() {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Waits until the answer to the page's address stands there. */
    static void settled(Page page) {
        page.waitForFunction("() => document.getElementById('content')?.dataset.ready === (location.search || '?')"
                + " && !document.body.classList.contains('asking')"
                + " && !document.querySelector('#content [aria-busy]')");
    }

    /** What the browser's console complained of. */
    List<String> complaints() {
        return complaints;
    }

    @Override
    public void close() {
        context.close();
    }
}
