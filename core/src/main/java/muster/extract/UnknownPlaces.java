package muster.extract;

import muster.claim.Subject;
import muster.language.Lexicon;
import muster.language.Tag;
import muster.language.Words;
import muster.pack.Noun;
import muster.pack.PlaceNoun;
import muster.place.Place;
import muster.text.Token;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads names that no gazetteer knows, and that only the preposition in front of them makes places. */
final class UnknownPlaces {
    private static final int LONGEST = 4;
    private static final WordSet IN =
            WordSet.of("in", "at", "near", "outside", "around", "throughout", "across", "into", "above", "off");
    private static final WordSet LINKS =
            WordSet.of("am", "im", "bei", "ob", "sur", "sous", "upon", "del", "della", "dos", "nad", "aan");
    private static final WordSet AREAS = WordSet.of("region", "part", "parts", "coast", "waters", "shores", "rim");
    private static final WordSet TO = WordSet.of("to", "from");

    private static final WordSet SETTLEMENTS =
            WordSet.of("village", "town", "city", "hamlet", "municipality", "suburb");

    private final PlaceText text;
    private final Words words;
    private final FoundPlaces found;

    UnknownPlaces(PlaceText text, FoundPlaces found) {
        this.text = text;
        this.words = text.words();
        this.found = found;
    }

    /** Reads the name that begins at a token; the token after it, whether it is a place or not, or 0 without one. */
    int read(int i) {
        if (i == 0 || !text.isCapitalizedName(i) || words.isTitleCase() || text.inTime(i) || isLanguage(i)) {
            return 0;
        }
        Token token = words.token(i);
        if (isStateBehind(i)) {
            found.stretchLast(i + 1);
            return i + 1;
        }
        String before = preposition(i);
        boolean listed = found.continuesNames(i);
        if (!listed && !IN.contains(before) && !(TO.contains(before) && !token.isAllCaps())) {
            return 0;
        }
        @Nullable Place home = text.gazetteer().homeOf(token.form()).orElse(null);
        if (home != null) {
            if (words.tag(i + 1).isNominal() && !words.token(i + 1).isCapitalized() && !isOfPeople(i + 1)) {
                found.add(i, i + 1, home.name(), home);
            }
            return i + 1;
        }
        if (token.isAllCaps()
                || text.events().contains(token.form())
                || text.events().contains(ReportNames.OPERATION_NAMED + token.form())
                || WordList.CALENDAR.has(token.lower())
                || PlaceWords.NO_PLACES.contains(token.lower())
                || text.isForceOrSource(i)) {
            return 0;
        }
        int to = end(i);
        if (i > 1 && words.token(i - 2).isCapitalized() && isPlainWords(i, to)) {
            return 0;
        }
        if (!isOrganisationOrPerson(i, to) && !isOwner(to) && !isMake(to)) {
            found.add(i, to, text.written(i, to), null);
        }
        return to;
    }

    /** "to Biloxi, Miss., and Mobile": the abbreviated state belongs to the town in front of it. */
    private boolean isStateBehind(int i) {
        return found.endsAt(i - 1)
                && words.lower(i - 1).equals(",")
                && words.token(i).form().endsWith(".")
                && text.gazetteer().named(words.token(i).form()).stream().anyMatch(PlaceText::isStateOrCountry);
    }

    /** "in English", "from Portuguese": no places, though they look like names. */
    private boolean isLanguage(int i) {
        return words.lower(i).endsWith("sh") || words.lower(i).endsWith("ese");
    }

    /** The word in front of a name, or in front of the article of a venue: "at the Superdome". */
    private String preposition(int i) {
        if (isOfSettlement(i)) {
            return found.preposition(i);
        }
        String before = words.phraseAt(i - 2, "out", "of") ? "from" : words.lower(i - 1);
        boolean wide = before.equals("the") && words.lower(i - 2).equals("of") && AREAS.contains(words.lower(i - 3));
        if (wide) {
            // "in the stricken region of the Indian Ocean"
            return found.preposition(i);
        }
        boolean venue = before.equals("the")
                && PlaceWords.PREPOSITIONS.contains(words.lower(i - 2))
                && i + 1 < words.size()
                && isVenue(i);
        return venue ? words.lower(i - 2) : before;
    }

    /** "in the village of Minamiaso", "in flood-hit Swannanoa". */
    private boolean isOfSettlement(int i) {
        String before = words.lower(i - 1);
        return before.equals("of") && SETTLEMENTS.contains(words.lower(i - 2))
                || words.token(Math.max(0, i - 2)).isHyphen() && (before.equals("hit") || before.equals("stricken"));
    }

    /** "the Javits Center", "the Superdome": a name whose last word is a sort of place. */
    private boolean isVenue(int i) {
        int at = i;
        while (words.token(at).isCapitalized() && at - i < LONGEST) {
            at++;
        }
        return text.pack().isPlaceNoun(words.lower(at - 1), PlaceNoun.VENUE);
    }

    /** "to Australian immigration authorities", "with German soldiers": whose people they are, not where. */
    private boolean isOfPeople(int from) {
        int last = from;
        while (words.tag(last + 1).isNominal() && !words.token(last + 1).isCapitalized() && last - from < LONGEST) {
            last++;
        }
        Noun noun = text.pack().noun(words.lower(last));
        return text.pack().source(words.lower(last)) != null || noun != null && noun.subject() == Subject.TROOPS;
    }

    private int end(int from) {
        int to = from + 1;
        while ((text.isCapitalizedName(to) || isWithin(to)) && !text.inTime(to) && to - from < LONGEST) {
            to += isWithin(to) ? 2 : 1;
        }
        return to;
    }

    /** "Spital am Pyhrn", "Villeneuve sur Lot": a word of another language within the name. */
    private boolean isWithin(int at) {
        boolean joined = words.token(at).isHyphen()
                && words.token(at).glued()
                && words.token(at + 1).glued();
        return (joined || LINKS.contains(words.lower(at)))
                && words.token(at + 1).isCapitalized();
    }

    /** "Troops to Deploy to Burdened Hospitals": words with capitals in a heading that any dictionary has. */
    private boolean isPlainWords(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Lexicon.bundled().knows(words.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isOrganisationOrPerson(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean organisation = i > from && PlaceWords.ORGANISATIONS.contains(words.lower(i));
            if (organisation || text.isForceOrSource(i) || PlaceWords.TITLES.contains(words.lower(i))) {
                return true;
            }
        }
        return text.isFormation(to);
    }

    /** "in Gemini boats": what a plural is called by, if it names no sort of place. */
    private boolean isMake(int to) {
        Noun noun = text.pack().noun(Lexicon.bundled().singular(words.lower(to)));
        return words.tag(to) == Tag.PLURAL && noun != null && noun.subject() == Subject.MATERIEL;
    }

    /** "to Kramer's office": the name owns what stands behind it. */
    private boolean isOwner(int to) {
        return words.tag(to) == Tag.GENITIVE && to + 1 < words.size();
    }
}
