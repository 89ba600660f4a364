package muster.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    By Ann Weaver | Ann Weaver
                    By Ann Weaver and Bob O'Cooper | Ann Weaver, Bob O'Cooper
                    By Ann de la Cruz, Bob Cooper and Cy Young | Ann de la Cruz, Bob Cooper, Cy Young
                    BY ANN WEAVER, Staff Writer | Ann Weaver
                    By Ann Weaver, Valley Courier | Ann Weaver
                    Story by Sgt. Ann Weaver - 7th Mobile Public Affairs Detachment | Sgt. Ann Weaver
                    """)
    void aBylineNamesWhoWroteIt(String line, String names) {
        assertThat(Authors.in("A headline\n\n" + line + "\n\nThere are 2,800 soldiers."))
                .contains(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Tuesday Evening the river had risen by two feet.",
                "By Staff Reports",
                "By Monday",
                "By the end of March 1,300 soldiers had left.",
                "Damage by Hurricane Michael was worst in Bay County.",
            })
    void whatIsNoBylineNamesNobody(String line) {
        assertThat(Authors.in("A headline\n" + line)).isEmpty();
    }

    @Test
    void aNameFarDownIsNoByline() {
        assertThat(Authors.in("There are 2,800 soldiers.\n".repeat(20) + "By Ann Weaver"))
                .isEmpty();
    }

    @Test
    void aPageNamesAllItsAuthorsInItsData() {
        assertThat(of("""
                <script type="application/ld+json">{"@type": "NewsArticle", "author": [
                  {"@type": "Person", "name": "Ann Weaver"}, {"@type": "Person", "name": "Bob Cooper"}]}</script>
                """)).isEqualTo("Ann Weaver, Bob Cooper");
    }

    @Test
    void aPageMayNameItsAuthorInItsHead() {
        assertThat(of("<meta name='author' content='By Ann Weaver'>")).isEqualTo("Ann Weaver");
    }

    @Test
    void anAddressOrTheOutletIsNoAuthor() {
        assertThat(of("<meta property='article:author' content='https://www.example/ann'>"))
                .isEmpty();
        assertThat(of("<meta name='author' content='The Valley Courier'>")).isEmpty();
    }

    private static String of(String head) {
        Document page = Jsoup.parse("<html><head>" + head + "</head><body></body></html>");
        return Authors.of(page, JsonLd.of(page), "The Valley Courier").orElse("");
    }
}
