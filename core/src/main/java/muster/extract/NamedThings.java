package muster.extract;

import muster.claim.Subject;
import muster.language.Lexicon;
import muster.language.Tag;
import muster.language.Words;
import muster.pack.Noun;
import muster.place.PlaceKind;
import muster.text.WordSet;

/** Tells ships, machines, outlets and common words that bear the name of a place from the place itself. */
final class NamedThings {
    private static final WordSet ACROSS = WordSet.of("over", "along", "across", "on", "near");

    /** Letters such as NSW and USA stand for a place. */
    private static final int LONGEST_SHORT_FORM = 3;

    private final PlaceText text;
    private final Words words;

    NamedThings(PlaceText text) {
        this.text = text;
        this.words = text.words();
    }

    /** Whether a name is that of a thing, a machine or an act. */
    boolean are(PlaceNames.Name name) {
        return isAct(name) || isThing(name) || isMake(name);
    }

    /** "AP", "MOBILE" in a headline: letters that mean an outlet, or a common word. */
    boolean isAbbreviation(PlaceNames.Name name) {
        return name.isOneWord()
                && words.token(name.from()).isAllCaps()
                && (isAcronym(name)
                        || name.common() && words.isTitleCase()
                        || text.pack().source(words.lower(name.from())) != null);
    }

    /** "the DANA laid waste the province": capitals in the middle of a sentence that has none else are no town's name. */
    private boolean isAcronym(PlaceNames.Name name) {
        boolean shouted = words.token(Math.max(0, name.from() - 1)).isAllCaps()
                || name.to() < words.size() && words.token(name.to()).isAllCaps();
        return name.from() > 0
                && name.written().length() > LONGEST_SHORT_FORM
                && !shouted
                && name.written().equalsIgnoreCase(name.place().name());
    }

    /** "come on the Bataan", "off the Fort McHenry": a town or fort with an article is a ship named after it. */
    boolean isShip(PlaceNames.Name name) {
        boolean named = switch (name.place().kind()) {
            case CITY, BASE, COUNTY -> true;
            case STATE -> !PlaceWords.UNITED_STATES.equals(name.place().country());
            case COUNTRY, SECTOR, PORT_OF_ENTRY, REGION, WATER, ISLAND, BORDER -> false;
        };
        return named
                && words.lower(name.from() - 1).equals("the")
                && PlaceWords.LISTS.list("deck").contains(words.lower(name.from() - 2))
                && !words.tag(name.to()).isNominal()
                && words.tag(name.to()) != Tag.ADJECTIVE;
    }

    /** "Fargo Waits for the Crest", but not "over the Shannon": a common word with an article is what it means, and no town of that name. */
    private boolean isThing(PlaceNames.Name name) {
        return name.common()
                && name.isOneWord()
                && name.place().kind() == PlaceKind.CITY
                && words.lower(name.from() - 1).equals("the")
                && !ACROSS.contains(words.lower(name.from() - 2))
                && !SiteNames.endsAsPlace(words.lower(name.from()))
                && !words.tag(name.to()).isNominal();
    }

    /** "an extra Puma helicopter": what a sort of machine is called by. */
    private boolean isMake(PlaceNames.Name name) {
        Noun noun = text.pack().noun(Lexicon.bundled().singular(words.lower(name.to())));
        return name.place().kind() == PlaceKind.CITY
                && !name.locative()
                && words.tag(name.to()).isNominal()
                && noun != null
                && noun.subject() == Subject.MATERIEL
                && !words.token(name.to()).isCapitalized();
    }

    /** "Towns Cut Off by Maria": in a headline, a verb with its particle. */
    private boolean isAct(PlaceNames.Name name) {
        Tag last = words.tag(name.to() - 1);
        return words.isTitleCase() && !name.isOneWord() && (last == Tag.PREPOSITION || last == Tag.ADVERB);
    }
}
