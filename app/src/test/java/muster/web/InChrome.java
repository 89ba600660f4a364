package muster.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test in a browser: it has a window of its own, and at its end the browser had nothing to complain of. */
abstract class InChrome {
    Chrome chrome;

    @BeforeEach
    final void openWindow() {
        chrome = Chrome.open();
    }

    @AfterEach
    final void closeWindow() {
        Looks.unspoiled(chrome);
        chrome.close();
    }
}
