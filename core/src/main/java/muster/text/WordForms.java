package muster.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text as written and in lower case, each kept once: a text says most of its words many times, and a long one
 * would fill the memory with copies of them.
 */
final class WordForms {
    private static final int PLACES = 1 << 10;

    /** What is longer is hardly said twice. */
    private static final int LONGEST = 24;

    /** A word that is met where another one is kept takes its place. */
    private final @Nullable Form[] known = new Form[PLACES];

    /** A word as written, and in lower case with straight apostrophes. */
    record Form(String written, String lower) {
        static Form of(String written) {
            return new Form(written, written.toLowerCase(Locale.ROOT).replace('’', '\''));
        }
    }

    /** The word that stands from one character to before another. */
    Form at(String text, int from, int to) {
        if (to - from > LONGEST) {
            return Form.of(text.substring(from, to));
        }
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = (hash ^ hash >>> 10) & PLACES - 1;
        Form form = known[place];
        if (form == null || form.written.length() != to - from || !text.startsWith(form.written, from)) {
            form = Form.of(text.substring(from, to));
            known[place] = form;
        }
        return form;
    }
}
