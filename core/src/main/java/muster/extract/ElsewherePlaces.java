package muster.extract;

import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.text.WordSet;

/** Tells the places of a sentence to which somebody goes home, takes others or speaks: no figure is there for that. */
final class ElsewherePlaces {
    private static final WordSet HOMEWARD = WordSet.of("back", "home");

    private static final WordSet AGENCIES =
            WordSet.of("police", "patrol", "department", "agency", "bureau", "commission", "authority", "ministry");

    private static final int LONGEST_AGENCY = 4;

    private final Scene scene;
    private final Words words;

    ElsewherePlaces(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
    }

    /** "told reporters in Raleigh": the report does not go on there. */
    boolean isWhereSomebodySpoke(PlaceMention mention) {
        return scene.speeches().stream()
                .anyMatch(speech -> mention.from() >= speech.to()
                        && mention.from() - speech.to() <= PlaceUses.SPEECH_PLACE
                        && PlaceUses.HEARERS.contains(words.lower(mention.from() - 2)));
    }

    /** Whether a place is not where a figure is, whatever stands in front of it. */
    boolean has(PlaceMention mention, FigurePlaces.Asked asked) {
        return isWayHome(mention)
                || isSeatOfOffice(mention)
                || isOfBelonging(mention, asked)
                || isWhereOthersGo(mention, asked)
                || isOfAgency(mention)
                || isOfSendingUnit(mention, asked);
    }

    /** "asked the National Guard Bureau in Washington to pay": where an office has its seat. */
    private boolean isSeatOfOffice(PlaceMention mention) {
        int office = mention.from() - 2;
        return words.lower(mention.from() - 1).equals("in")
                && words.token(office).isCapitalized()
                && AGENCIES.contains(words.lower(office))
                && !words.isTitleCase();
    }

    /** "The 160 belong to a company of Fort Polk": where those are at home whose they are. */
    private static boolean isOfBelonging(PlaceMention mention, FigurePlaces.Asked asked) {
        VerbGroup verb = asked.role().verb();
        return verb != null
                && verb.lemma().equals("belong")
                && asked.role().kind() == Role.Kind.SUBJECT
                && mention.from() >= verb.to();
    }

    /** "helped the Kentucky State Police in Central City": whose police it is. */
    private boolean isOfAgency(PlaceMention mention) {
        for (int i = mention.to();
                i < mention.to() + LONGEST_AGENCY && words.token(i).isCapitalized();
                i++) {
            if (AGENCIES.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Five helicopters from units in Utah and Ohio", "40 airmen from an element at Tyndall": where they come from. */
    private boolean isOfSendingUnit(PlaceMention mention, FigurePlaces.Asked asked) {
        PlaceMention first = scene.listOf(mention).getFirst();
        boolean within = first.preposition().equals("in") || first.preposition().equals("at");
        if (!within || asked.subject() == Subject.PEOPLE) {
            return false;
        }
        int from = scene.counted().get(asked.index()).to();
        for (int i = from + 1; i < first.from() - 1; i++) {
            if (!words.tag(i).isNominal() && words.tag(i) != Tag.DETERMINER && words.tag(i) != Tag.ADJECTIVE) {
                return false;
            }
        }
        return words.lower(from).equals("from") && first.from() - 1 > from + 1;
    }

    /** "went back to Fort Bragg": they are no longer there, and not here either. */
    boolean isWayHome(PlaceMention mention) {
        return mention.preposition().equals("to") && HOMEWARD.contains(words.lower(mention.from() - 2));
    }

    /** "In Galveston, 50 buses waited to take people to San Antonio": what they will do with others. */
    private boolean isWhereOthersGo(PlaceMention mention, FigurePlaces.Asked asked) {
        VerbGroup verb = asked.role().verb();
        if (verb == null
                || asked.role().kind() != Role.Kind.SUBJECT
                || !mention.preposition().equals("to")) {
            return false;
        }
        boolean here = scene.places().stream()
                .anyMatch(other -> other.to() <= asked.amount().from() && other.isLocative());
        return here
                && words.tag(verb.to()) == Tag.TO
                && words.tag(verb.to() + 1) == Tag.BASE
                && mention.from() - verb.to() > 2;
    }
}
