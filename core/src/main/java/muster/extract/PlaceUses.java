package muster.extract;

import muster.claim.Status;
import muster.claim.Subject;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.place.PlaceKind;
import muster.text.WordSet;

/** Tells by its preposition and its neighbours whether a place named can be where a figure is. */
final class PlaceUses {
    private static final WordSet HOSTING = FigurePlaces.LISTS.list("host");
    /** "The Ohio increase was from 215 to 330". */
    private static final WordSet TALLIES =
            WordSet.of("increase", "decrease", "total", "tally", "figure", "number", "count", "toll", "contribution");

    /** "Memphis expects about 150". */
    private static final WordSet EXPECTING = WordSet.of("expect", "await", "need");

    /** "told reporters at Camp Mabry". */
    static final WordSet HEARERS = WordSet.of(
            "reporters", "journalists", "lawmakers", "senators", "residents", "supporters", "soldiers", "troops");

    private static final WordSet LIVING =
            WordSet.of("residents", "inhabitants", "citizens", "villagers", "townspeople", "people", "communities");

    private static final WordSet BACK = WordSet.of("home", "back");
    private static final WordSet BASED = WordSet.of("operate", "work", "run");
    private static final WordSet ITEM_SIGNS = WordSet.of(":", "|", "-", "–", "—", "(", "");
    private static final int APPOSITION = 12;
    private static final int LONGEST_CLAUSE = 16;
    static final int SPEECH_PLACE = 6;

    private final Scene scene;
    private final Words words;
    private final ElsewherePlaces elsewhere;
    private final HomePlaces homes;
    private final DescribedPlaces descriptions;

    PlaceUses(Scene scene) {
        this.scene = scene;
        this.words = scene.words();
        this.elsewhere = new ElsewherePlaces(scene);
        this.homes = new HomePlaces(scene);
        this.descriptions = new DescribedPlaces(scene);
    }

    boolean mayBeWhere(PlaceMention mention, FigurePlaces.Asked asked) {
        if (expectsThem(mention, asked)) {
            return true;
        }
        if (elsewhere.has(mention, asked)) {
            return false;
        }
        if (isOfSpeech(mention, asked.amount().from())
                || descriptions.at(mention.from()).isPresent()) {
            return false;
        }
        if (mention.isLeft() || isAroundLeft(mention)) {
            return asked.isLeaving()
                    || asked.state().status() != Status.EN_ROUTE
                            && mention.from() > asked.amount().from();
        }
        VerbGroup verb = asked.role().verb();
        boolean ofSubject = verb != null
                && asked.role().kind() == Role.Kind.OBJECT
                && !verb.passive()
                && mention.to() <= verb.from();
        if (mention.isOrigin() && ofSubject && words.tag(beforeFrom(mention)).isNominal()) {
            // "crews from Ohio have flown 40 people out"
            return false;
        }
        if (mention.isOrigin() && asked.state().rule().equals("state.part-of-them")) {
            // "were caught on the border, most of them from Honduras"
            return false;
        }
        if (mention.isOrigin() && verb != null && WordList.CARRYING.has(verb) && takesOut(verb, mention)) {
            // "A team of 60 took 350 people out of Hajo with four boats": there they were at work
            return true;
        }
        if (mention.isOrigin()) {
            return isBase(mention, asked)
                    ? !doesSomethingElse(mention.to(), asked.amount().from())
                    : asked.isLeaving() || asked.isDistance() || isWayBack(mention);
        }
        if (homes.isHome(mention)
                || isWhoseCount(mention)
                || homes.isGarrison(mention, asked)
                || isExample(mention)
                || homes.isAnyOfOrigin(mention) && !asked.isLeaving()) {
            return false;
        }
        if (isWhoseResidents(mention, asked) || hasCalled(mention, asked)) {
            return true;
        }
        if (mention.isLocative()) {
            return !(mention.preposition().equals("for") && asked.isLeaving());
        }
        if (mention.preposition().equals("of")) {
            return asked.isDistance();
        }
        return asked.isDistance()
                || words.lower(mention.to()).equals("into")
                        && words.lower(mention.to() + 1).equals("a")
                || mention.isBorder() && mention.preposition().isEmpty()
                || startsItem(mention)
                || isWhere(mention, asked.amount().from())
                || isHost(mention) && !opensNext(mention, asked.amount().to());
    }

    /** "took people out of Hajo". */
    private boolean takesOut(VerbGroup verb, PlaceMention mention) {
        return Aspect.of(verb) == Aspect.DONE && words.holds(verb.to(), mention.from(), "people", "out", "of");
    }

    /** "leave the barracks in Brisbane": where the place lies that they leave. */
    private boolean isAroundLeft(PlaceMention mention) {
        return mention.preposition().equals("in")
                && scene.places().stream().anyMatch(left -> left.isLeft() && mention.from() - left.to() == 1);
    }

    /** "were called up by Ohio and Iowa": the states whose troops they are. */
    private boolean hasCalled(PlaceMention mention, FigurePlaces.Asked asked) {
        VerbGroup verb = asked.role().verb();
        return verb != null
                && verb.passive()
                && asked.state().status() == Status.ORDERED
                && mention.place() != null
                && mention.place().kind() == PlaceKind.STATE
                && words.lower(verb.to()).equals("by")
                && scene.places().stream()
                        .anyMatch(first -> first.from() == verb.to() + 1 && first.group() == mention.group());
    }

    /** "50,000 residents of Butte County", "1,200 are helping residents of Butte County". */
    private boolean isWhoseResidents(PlaceMention mention, FigurePlaces.Asked asked) {
        int residents = mention.from() - 2;
        int verb = words.tag(residents - 1) == Tag.DETERMINER ? residents - 2 : residents - 1;
        boolean helped = words.tag(verb).isVerb() && scene.places().stream().noneMatch(PlaceMention::isLocative);
        return (asked.subject() == Subject.PEOPLE || helped)
                && mention.preposition().equals("of")
                && LIVING.contains(words.lower(residents));
    }

    /** "from eight states, Georgia and Ohio among them": names of some of those that stand in front. */
    private boolean isExample(PlaceMention mention) {
        return scene.listOf(mention).stream().anyMatch(other -> words.phraseAt(other.to(), "among", "them"));
    }

    /** "150 Oregon and 14 California soldiers": whose the first ones are, with their noun left out. */
    private boolean isWhoseCount(PlaceMention mention) {
        return scene.counted().stream()
                .filter(counted -> counted.from() == mention.from() && counted.to() == mention.to())
                .anyMatch(counted -> counted.noun() != null
                        && words.tag(counted.to()) != Tag.PREPOSITION
                        && words.tag(counted.to() + 1) == Tag.NUMBER);
    }

    /** "are flying from East Sale", "work out of Highgate", "sorties flown from Hazard": where they are based. */
    private boolean isBase(PlaceMention mention, FigurePlaces.Asked asked) {
        int at = beforeFrom(mention);
        boolean flies = words.lemma(at).equals("fly")
                && (words.tag(at) != Tag.PAST_PARTICIPLE || asked.subject() == Subject.ACTIVITY)
                && !leadsTo(mention.to());
        return flies || BASED.contains(words.lemma(at));
    }

    /** "aircraft flying from Guam moved 40 tons": what they do, they do elsewhere. */
    private boolean doesSomethingElse(int from, int to) {
        return words.hasFiniteVerb(from, to);
    }

    /** "from Iowa to Ohio", but not "from Iowa to date". */
    private boolean leadsTo(int at) {
        return words.lower(at).equals("to") && words.token(at + 1).isCapitalized();
    }

    /** "flew home from Texas", "returned from Texas": the place that they leave. */
    private boolean isWayBack(PlaceMention mention) {
        int at = beforeFrom(mention);
        return BACK.contains(words.lower(at)) || words.lemma(at).equals("return");
    }

    /** The token in front of "from" or "out of". */
    private int beforeFrom(PlaceMention mention) {
        int at = mention.from() - 1;
        while (at > 0 && !words.lower(at).equals("from") && !words.lower(at).equals("out")) {
            at--;
        }
        return at - 1;
    }

    /** "Arizona falls from 2,400 to 1,200", "New Mexico has 82": a place that is the subject of having or changing. */
    private boolean isHost(PlaceMention mention) {
        if (!mention.preposition().isEmpty()) {
            return false;
        }
        int end = endOfList(mention);
        int aside = behindClause(end);
        for (VerbGroup verb : words.verbGroups()) {
            int gap = verb.from() - end - adverbs(end);
            if (gap == 1 && TALLIES.contains(words.lower(end))) {
                return true;
            }
            if (aside > end && verb.from() - aside - adverbs(aside) == 0) {
                return HOSTING.contains(verb.lemma());
            }
            if (gap >= 0 && verb.from() >= aside) {
                boolean apposition = words.lower(end).equals(",") && gap < APPOSITION;
                return (gap == 0 || apposition) && HOSTING.contains(verb.lemma());
            }
        }
        return false;
    }

    /** "Texas, whose governor is a Republican, keeps the most": the token behind such a clause, or the same. */
    private int behindClause(int end) {
        boolean opens = words.lower(end).equals(",")
                && (words.lower(end + 1).equals("whose") || words.lower(end + 1).equals("which"));
        for (int i = end + 2; opens && i < end + LONGEST_CLAUSE; i++) {
            if (words.lower(i).equals(",")) {
                return i + 1;
            }
        }
        return end;
    }

    /** "Texas, Ohio and Utah get 40": what is said of the last one is said of all. */
    private int endOfList(PlaceMention mention) {
        return scene.listOf(mention).stream().mapToInt(PlaceMention::to).max().orElse(mention.to());
    }

    /** "Memphis, Tennessee, expects 150": whoever says so, they are to come there. */
    private boolean expectsThem(PlaceMention mention, FigurePlaces.Asked asked) {
        VerbGroup verb = asked.role().verb();
        if (verb == null || asked.role().kind() != Role.Kind.OBJECT || !EXPECTING.contains(verb.lemma())) {
            return false;
        }
        int end = mention.to();
        while (words.lower(end).equals(",") || words.tag(end) == Tag.NAME) {
            end++;
        }
        return mention.from() == 0 && end == verb.from() && asked.amount().from() == verb.to();
    }

    /** "Arizona alone has 2,500": how many adverbs stand at a token. */
    private int adverbs(int at) {
        int end = at;
        while (words.tag(end) == Tag.ADVERB) {
            end++;
        }
        return end - at;
    }

    /** "Georgia has activated 800, and Virginia has activated 50": the subject of another clause behind the figure. */
    private boolean opensNext(PlaceMention mention, int from) {
        return mention.from() > from && words.holds(from, mention.from(), "and");
    }

    /** "Texas, where 287 Guard members are on duty". */
    private boolean isWhere(PlaceMention mention, int figure) {
        return words.lower(mention.to()).equals(",")
                && words.lower(mention.to() + 1).equals("where")
                && mention.to() < figure;
    }

    /** "Texas: 287 Guard members": a place that stands at the beginning of an item. */
    private boolean startsItem(PlaceMention mention) {
        return mention.from() <= 1 && mention.preposition().isEmpty() && ITEM_SIGNS.contains(words.lower(mention.to()));
    }

    /** "according to officials in Texas, Ohio and Utah": all of the list, of which the first one is told by. */
    private boolean isOfSpeech(PlaceMention mention, int figure) {
        return belongsToSpeech(scene.listOf(mention).getFirst(), figure) || belongsToSpeech(mention, figure);
    }

    /** "officials in Ohio said", "told a news conference in Ohio": where the speaker is, not the figure. */
    private boolean belongsToSpeech(PlaceMention mention, int figure) {
        for (Speech speech : scene.speeches()) {
            int gap = mention.from() - speech.to();
            boolean in =
                    mention.preposition().equals("in") || mention.preposition().equals("at");
            if (gap >= 0 && gap <= SPEECH_PLACE && in && isPlain(speech.to(), mention.from())) {
                return true;
            }
            boolean inside = speech.covers(mention.from()) && !speech.covers(figure);
            if (inside && !speech.rule().equals("source.by-count")) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but nouns and articles stands between: "told a news conference in Białystok". */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            Tag tag = words.tag(i);
            if (tag.isVerb()
                    || tag == Tag.NUMBER
                    || tag == Tag.SUBORDINATOR
                    || tag == Tag.PLURAL && !HEARERS.contains(words.lower(i))
                    || tag == Tag.PRONOUN
                    || words.lower(i).equals(",")
                    || words.token(i).isQuoteMark()) {
                return false;
            }
        }
        return true;
    }
}
