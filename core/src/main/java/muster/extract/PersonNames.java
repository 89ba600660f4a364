package muster.extract;

import java.util.Locale;
import muster.claim.Link;
import muster.claim.LinkKind;
import muster.language.Tag;
import muster.language.Words;
import muster.pack.Pack;
import muster.pack.SourceKind;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the name of a person among ranks, offices and organisations. */
final class PersonNames {
    private static final WordSet TITLES = Speeches.LISTS.list("title");
    private static final WordSet RANKS = Speeches.LISTS.list("rank");

    /** What stands in front of "Class" in a rank: "Sgt. 1st Class", of which "1" and "st" are two tokens. */
    private static final WordSet GRADES = WordSet.of("st", "nd", "rd", "first", "second", "third");

    private static final WordSet ORGANISATIONS = Speeches.LISTS.list("organisation");

    private static final WordSet LAST_TITLES = WordSet.of("president", "governor", "gov.", "secretary", "mayor");

    private static final WordSet SURNAMES = WordSet.of("white", "west", "north", "forest");

    private static final int NICKNAME = 3;

    private final Pack pack;
    private final Words words;

    PersonNames(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** The person that a noun phrase names in front of "of" and "for", or null. */
    @Nullable
    Link in(int from, int to) {
        Link titled = titledLast(from, to);
        if (titled != null) {
            return titled;
        }
        for (int i = from; i < to; i++) {
            int end = i;
            while (end < to && (isNameWord(end) || isJoint(i, end, to) || isNickname(i, end, to))) {
                end += isNameWord(end) || words.token(end).isHyphen() ? 1 : NICKNAME;
            }
            boolean named = end - i >= 2 || end - i == 1 && standsAlone(i, from, to);
            if (named && !isPartOfOther(i, end, from, to)) {
                String name = PlaceText.written(words, i, end);
                return isSource(name, end) ? null : new Link(name, LinkKind.NAMED, 1);
            }
            i = Math.max(i, end);
            boolean office = i + 1 < to && words.token(i + 1).isCapitalized() && RANKS.contains(words.lower(i + 1));
            if ((words.lower(i).equals("of") || words.lower(i).equals("for")) && !office) {
                return null;
            }
        }
        return null;
    }

    /** "In a State of the Union speech President Kramer": a name behind its title, right in front of the verb; null for none. */
    private @Nullable Link titledLast(int from, int to) {
        int name = to;
        while (name > from && isNameWord(name - 1)) {
            name--;
        }
        boolean titled = name < to && name > from + 2 && LAST_TITLES.contains(words.lower(name - 1));
        boolean own = words.tag(name - 2) == Tag.NOUN && !words.token(name - 2).isCapitalized();
        return titled && own ? new Link(PlaceText.written(words, name, to), LinkKind.NAMED, 1) : null;
    }

    /** Whether a title stands somewhere in front of a name in a sentence. */
    static boolean isTitled(Words words, String name) {
        String first = name.split(" ", 2)[0];
        boolean titled = false;
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).form().equals(first)) {
                return titled;
            }
            titled |= TITLES.contains(words.lower(i));
        }
        return false;
    }

    /** "Kramer said", "Gov. Kramer said": one word is a name where it is the whole phrase or has a title in front. */
    private boolean standsAlone(int i, int from, int to) {
        boolean whole = i == from && i + 1 == to;
        boolean titled = i > from && TITLES.contains(words.lower(i - 1));
        boolean goesOn = i + 1 < to && words.token(i + 1).isCapitalized();
        return whole || titled && !goesOn;
    }

    /** "a World Food Programme spokeswoman", "U.S. Africa Command": capitals that belong to a longer name or a role. */
    private boolean isPartOfOther(int i, int end, int from, int to) {
        boolean before = i > from
                && words.token(i - 1).isCapitalized()
                && ORGANISATIONS.contains(words.lower(i - 1))
                && !RANKS.contains(words.lower(i - 1));
        boolean behind = end < to
                && words.tag(end).isNominal()
                && (!words.token(end).isCapitalized() || ORGANISATIONS.contains(words.lower(end)));
        return before || behind || isOwnerOfRole(end, to);
    }

    /** "Rishi Sunak's official spokesman": it is the spokesman who speaks. */
    private boolean isOwnerOfRole(int end, int to) {
        return words.tag(end) == Tag.GENITIVE && end + 1 < to && pack.source(words.lemma(to - 1)) == SourceKind.ROLE;
    }

    private boolean isSource(String name, int end) {
        String last = words.lower(end - 1);
        return pack.source(name.toLowerCase(Locale.ROOT).replace('’', '\'')) != null
                || last.endsWith("s") && pack.source(last) != null;
    }

    /** "Robert "Bob" Kramer": a name between quotation marks within a name. */
    private boolean isNickname(int from, int i, int to) {
        return i > from
                && i + NICKNAME < to
                && words.token(i).isQuoteMark()
                && words.token(i + 1).isCapitalized()
                && words.token(i + 2).isQuoteMark()
                && isNameWord(i + NICKNAME);
    }

    /** "Ann Kramer-Lund": the hyphen within a name. */
    private boolean isJoint(int from, int i, int to) {
        return i > from
                && words.token(i).isHyphen()
                && words.token(i).glued()
                && i + 1 < to
                && words.token(i + 1).glued()
                && isNameWord(i + 1);
    }

    /** "Dana W. White": a surname that is also the beginning of what organisations are called. */
    private boolean isSurname(int i) {
        return SURNAMES.contains(words.lower(i))
                && i > 0
                && !words.token(i + 1).isCapitalized()
                && !RANKS.contains(words.lower(i - 1))
                && isNameWord(i - 1);
    }

    private boolean isNameWord(int i) {
        String lower = words.lower(i);
        // "Trump said", "Rice told": a noun with a capital that says something by itself
        boolean opening = i == 0 && words.tag(i) == Tag.NOUN && words.tag(1) == Tag.PAST;
        return words.token(i).isCapitalized()
                && (words.tag(i) == Tag.NAME || opening)
                && !RANKS.contains(lower)
                && !(lower.equals("class") && i > 0 && GRADES.contains(words.lower(i - 1)))
                && (!ORGANISATIONS.contains(lower) || isSurname(i))
                && pack.source(lower) == null
                && pack.force(lower) == null;
    }
}
