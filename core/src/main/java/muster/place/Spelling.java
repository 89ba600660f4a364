package muster.place;

/** Whether a name as it is written can stand for a name of the gazetteer that differs from it in case at most. */
final class Spelling {
    private Spelling() {}

    /**
     * Capitals must be there, be it in each word or throughout; further capitals ("LaPlace") and those of small words
     * ("of") are free; an abbreviation ("US") is never a word ("us", "Us").
     *
     * @param written a folded name
     * @param name a folded name of the gazetteer that equals it but for case
     */
    static boolean fits(String written, String name) {
        if (written.equals(name)) {
            return true;
        }
        int begin = 0;
        while (begin < name.length()) {
            int space = name.indexOf(' ', begin);
            int end = space < 0 ? name.length() : space;
            if (!wordFits(written.substring(begin, end), name.substring(begin, end))) {
                return false;
            }
            begin = end + 1;
        }
        return true;
    }

    private static boolean wordFits(String written, String word) {
        if (written.equals(word) || Character.isLowerCase(word.charAt(0))) {
            return true;
        }
        if (isAllCapitals(word) && word.length() > 1) {
            return false;
        }
        return Character.isUpperCase(written.charAt(0)) && (isAllCapitals(written) || isLowerCase(written, 1));
    }

    private static boolean isAllCapitals(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean isLowerCase(String word, int from) {
        return word.chars().skip(from).noneMatch(Character::isUpperCase);
    }
}
