package muster.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which names are compared: ASCII with its case kept, points and apostrophes dropped, hyphens opened,
 * "Saint" and "Fort" shortened. The script that compiles the gazetteer does exactly the same.
 */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final String DROPPED = ".'’‘ʻʼ`´";

    private Folding() {}

    static String fold(String name) {
        if (isPlainWord(name)) {
            return shorten(name);
        }
        StringBuilder plain = new StringBuilder(name.length());
        String letters = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        for (int i = 0; i < letters.length(); i++) {
            append(plain, letters.charAt(i));
        }
        int end = plain.length();
        while (end > 0 && plain.charAt(end - 1) == ' ') {
            end--;
        }
        plain.setLength(end);
        return shortenWords(plain.toString());
    }

    /** A name as English prints it: with a plain apostrophe and without the strokes of a transcription over vowels. */
    static String printed(String name) {
        if (isAscii(name)) {
            return name;
        }
        String open = name.replaceAll("[‘ʻʼ`´]", "'");
        String parted = Normalizer.normalize(open, Normalizer.Form.NFD).replace("\u0304", "");
        return Normalizer.normalize(parted, Normalizer.Form.NFC);
    }

    /** A name without its diacritics; all else as it is. */
    static String unmarked(String name) {
        return isAscii(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Most words that are asked for: then there is nothing to drop or to open. */
    private static boolean isPlainWord(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder plain, char c) {
        if (DROPPED.indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK) {
            return;
        }
        int length = plain.length();
        boolean open = length > 0 && plain.charAt(length - 1) == ' ';
        if (c == ',') {
            if (open) {
                plain.setLength(length - 1);
            }
            plain.append(", ");
        } else if (c < 0x80 && !Character.isLetterOrDigit(c) && c != '&' || isDash(c) || Character.isSpaceChar(c)) {
            if (length > 0 && !open) {
                plain.append(' ');
            }
        } else {
            appendLetter(plain, c);
        }
    }

    private static boolean isDash(char c) {
        return c >= '‐' && c <= '―';
    }

    private static void appendLetter(StringBuilder plain, char c) {
        if (c < 0x80) {
            plain.append(c);
        } else {
            plain.append(plainLetter(c));
        }
    }

    private static String plainLetter(char c) {
        return switch (c) {
            case 'ø' -> "o";
            case 'Ø' -> "O";
            case 'ł' -> "l";
            case 'Ł' -> "L";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'Æ' -> "Ae";
            case 'œ' -> "oe";
            case 'Œ' -> "Oe";
            case 'đ', 'ð' -> "d";
            case 'Đ', 'Ð' -> "D";
            case 'ħ' -> "h";
            case 'Ħ' -> "H";
            case 'ı' -> "i";
            case 'þ' -> "th";
            case 'Þ' -> "Th";
            case 'ə' -> "a";
            case 'Ə' -> "A";
            default -> String.valueOf(c);
        };
    }

    private static String shortenWords(String plain) {
        StringBuilder folded = new StringBuilder(plain.length());
        for (String word : plain.split(" ", -1)) {
            if (!folded.isEmpty()) {
                folded.append(' ');
            }
            folded.append(shorten(word));
        }
        return folded.toString();
    }

    private static String shorten(String word) {
        if (word.length() < 4 || word.length() > 6 || !Character.isUpperCase(word.charAt(0))) {
            return word;
        }
        String shortened = switch (word.toLowerCase(Locale.ROOT)) {
            case "saint" -> "St";
            case "sainte" -> "Ste";
            case "fort" -> "Ft";
            case "mount" -> "Mt";
            default -> word;
        };
        return word.equals(word.toUpperCase(Locale.ROOT)) ? shortened.toUpperCase(Locale.ROOT) : shortened;
    }
}
