package muster.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page that holds an article.
 *
 * @param told what the page says of itself
 * @param encoding the encoding that its bytes were read in
 */
record Page(ArticleText article, Told told, String encoding) {
    /** Encodings that pages declare and browsers take for windows-1252, which has quotes and dashes beyond them. */
    private static final Set<String> MEANT_AS_1252 = Set.of("ISO-8859-1", "US-ASCII");

    static Page of(byte[] bytes) throws Refusal {
        Optional<String> marked = Decoded.marked(bytes);
        if (marked.isEmpty()) {
            Binary.refuse(bytes);
        }
        Document document = marked.isPresent() ? parse(bytes, null) : unmarked(bytes);
        String encoding = marked.orElse(document.charset().name());
        if (document.text().isBlank()) {
            throw new Refusal("it is empty");
        }
        // Metadata first: taking the article out changes the document.
        Told told = PageMetadata.of(document);
        ArticleText article = Article.in(document, told.title());
        return new Page(article, told, encoding);
    }

    private static Document unmarked(byte[] bytes) {
        Document document = parse(bytes, null);
        String declared = document.charset().name();
        boolean undeclared = declared.equals("UTF-8") && !Decoded.isUtf8(bytes);
        return undeclared || MEANT_AS_1252.contains(declared) ? parse(bytes, Decoded.WINDOWS_1252.name()) : document;
    }

    private static Document parse(byte[] bytes, @Nullable String charset) {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }
}
