package muster.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Texts that nobody writes, of any length: what tempts a reader to look at everything again and again. */
final class Hostile {
    private static final String SENTENCE =
            "About 2,200 soldiers of the Guard were sent to Texas on Nov. 5, officials said";

    private Hostile() {}

    /** The sorts of texts by their names, each as a text of about so many characters. */
    static Map<String, IntFunction<String>> texts() {
        Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
        texts.put("one line of sentences", characters -> repeated(SENTENCE + ". ", characters));
        texts.put("one giant sentence", characters -> repeated(SENTENCE + ", and ", characters) + "left.");
        texts.put("nothing but numbers", Hostile::numbers);
        texts.put("numbers with commas", characters -> repeated("1,200, 300 and ", characters));
        texts.put(
                "nested quotes", characters -> repeated("“he said ‘no, ", characters) + repeated("’”", characters / 8));
        texts.put(
                "open parentheses",
                characters -> repeated("(", characters / 2) + repeated(" 300 soldiers (", characters / 2));
        texts.put("parentheses in pairs", characters -> repeated("((5) (Nov. 5)) ", characters));
        texts.put("no spaces", characters -> repeated("soldiers", characters));
        texts.put("one number without end", characters -> repeated("1234567890", characters));
        texts.put("digits and commas", characters -> repeated("1,", characters));
        texts.put("capitals", characters -> repeated("SOLDIERS OF TEXAS ", characters));
        texts.put("names", characters -> repeated("San Antonio Fort Worth New Mexico ", characters));
        texts.put("hyphens", characters -> repeated("three-hundred-", characters));
        texts.put("points", characters -> repeated(". ", characters));
        texts.put("number words", characters -> repeated("two hundred and three thousand ", characters));
        texts.put("blank lines", characters -> repeated("\n \n", characters));
        texts.put("short lines", characters -> repeated("300 soldiers\n", characters));
        texts.put("brackets of agencies", characters -> repeated("[AP (Courtesy /", characters));
        return texts;
    }

    private static String numbers(int characters) {
        StringBuilder text = new StringBuilder(characters + 8);
        for (int number = 100; text.length() < characters; number++) {
            text.append(number).append(' ');
        }
        return text.toString();
    }

    private static String repeated(String part, int characters) {
        return part.repeat(Math.max(1, characters / part.length()));
    }
}
