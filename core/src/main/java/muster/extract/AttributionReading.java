package muster.extract;

import java.util.List;
import muster.claim.Attribution;
import muster.claim.Link;
import muster.language.Tag;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.pack.Pack;
import muster.text.BlockKind;
import muster.text.WordSet;

/** Reads who says what a sentence says, over quotations that go on and lists that a speaker introduced. */
final class AttributionReading {
    /** How many sentences behind an open quotation its speaker may be named. */
    private static final int REACH = 5;

    /** "over 300 are dead, while according to the mayor 40 are missing": the words behind it are the mayor's. */
    private static final WordSet PARTING = WordSet.of("while", "but", "whereas");

    private static final int LONGEST_LABEL = 8;

    private final Memory memory;
    private final SpeakerNames names;
    private final SourceLines sourceLines;
    private final CarriedSpeech carried = new CarriedSpeech();

    /** Who introduced the list that goes on here. */
    private List<Link> listSource = List.of();

    AttributionReading(Pack pack, Memory memory) {
        this.memory = memory;
        this.names = new SpeakerNames(pack, memory);
        this.sourceLines = new SourceLines(pack);
    }

    /** A paragraph begins that is no item of a list. */
    void endList() {
        listSource = List.of();
    }

    /** Who says what a sentence says, apart from speeches that only some of its clauses belong to. */
    Attribution of(Scene scene, List<Scene> following) {
        Attribution attribution = stated(scene, following);
        names.see(scene);
        if (attribution.chain().isEmpty()) {
            attribution = carried.into(scene, attribution);
        }
        carried.after(scene, attribution);
        return attribution;
    }

    /** A quotation that goes on in a new paragraph begins it with its mark again; without one it has ended. */
    private static boolean closesByBlock(Words words) {
        boolean opens = words.sentence().span().begin()
                == words.sentence().block().span().begin();
        return opens && !words.token(0).isQuoteMark();
    }

    private Attribution stated(Scene scene, List<Scene> following) {
        Words words = scene.words();
        boolean wasOpen = memory.quoteOpen() && !closesByBlock(words);
        boolean direct = words.token(0).isQuoteMark() || wasOpen;
        memory.quoteOpen(quoteStaysOpen(words, wasOpen));
        List<Link> links = names.of(scene, scene.speeches());
        if (!links.isEmpty()) {
            memory.speaker(links);
            names.heard(links);
            if (words.token(words.size() - 1).is(":")) {
                listSource = links;
            }
            return new Attribution(links, direct, false);
        }
        if (direct) {
            List<Link> later = memory.quoteOpen() ? closing(following) : tagged(scene, following);
            List<Link> speaker = later.isEmpty() ? memory.speaker() : later;
            if (!speaker.isEmpty()) {
                return new Attribution(speaker, true, true);
            }
        }
        BlockKind kind = words.sentence().block().kind();
        if (!memory.label().isEmpty() && kind != BlockKind.HEADING) {
            return new Attribution(memory.label(), true, !holdsLabel(words));
        }
        if (!listSource.isEmpty() && kind != BlockKind.BODY) {
            return new Attribution(listSource, false, false);
        }
        List<Link> below = sourceLines.below(scene, following);
        if (!below.isEmpty()) {
            return new Attribution(below, false, false);
        }
        return following.isEmpty() || words.sentence().block().kind() != BlockKind.BODY
                ? Attribution.OWN_VOICE
                : named(scene, following.getFirst());
    }

    /** Whether the label itself stands in front of these words. */
    private boolean holdsLabel(Words words) {
        String first = memory.label().getFirst().name().split(" ", 2)[0];
        for (int i = 0; i < Math.min(words.size(), LONGEST_LABEL); i++) {
            if (words.token(i).form().equals(first)) {
                return true;
            }
        }
        return false;
    }

    /** "About 40 are on duty. That is according to the Pentagon." */
    private Attribution named(Scene scene, Scene next) {
        if (!inOneBlock(scene, next) || !CarriedSpeech.pointsBack(next)) {
            return Attribution.OWN_VOICE;
        }
        List<Link> links = names.of(next, next.speeches());
        return links.isEmpty() ? Attribution.OWN_VOICE : new Attribution(links, false, true);
    }

    /** The attribution of one figure: a speech that begins a clause of its own behind it does not count. */
    Attribution ofAmount(Scene scene, Attribution whole, Amount amount) {
        if (scene.speeches().isEmpty() || whole.direct()) {
            return whole;
        }
        List<Speech> own = scene.speeches().stream()
                .filter(speech -> !beginsClause(scene.words(), speech, amount) && !isOver(scene, speech, amount))
                .toList();
        if (own.size() == scene.speeches().size()) {
            return whole;
        }
        return own.isEmpty() ? Attribution.OWN_VOICE : new Attribution(names.of(scene, own), false, false);
    }

    /** "the mission, which the Pentagon says has cost $5 million": of what stands in that clause alone. */
    private static boolean isOfAnother(Words words, Speech speech, Amount amount) {
        boolean relative = words.tag(speech.from() - 1) == Tag.RELATIVE
                && words.tag(speech.to()).isFinite();
        return relative && (amount.core() < speech.from() || words.holds(speech.to(), amount.core(), ","));
    }

    /** "Critics say they idle; the department says 60 are free": whoever spoke first has been answered. */
    private static boolean isOver(Scene scene, Speech first, Amount amount) {
        Words words = scene.words();
        for (Speech answer : scene.speeches()) {
            int joint = answer.from() - 1;
            boolean counted = scene.amounts().stream().anyMatch(other -> other.to() == joint);
            boolean newClause = answer.rule().equals("source.said")
                    && words.lower(joint).equals("and")
                    && (words.lower(joint - 1).equals(",") || counted);
            boolean another = words.lower(joint).equals(";")
                    || PARTING.contains(words.lower(joint))
                    || newClause
                    || isNext(words, answer);
            if (another && first.to() <= joint && answer.from() <= amount.core()) {
                return true;
            }
        }
        return false;
    }

    /** "Iowa pledged 200, Ohio announced 135 would go, and": one of several who each say their own. */
    private static boolean isNext(Words words, Speech speech) {
        boolean said = speech.rule().equals("source.said")
                && words.lower(speech.from() - 1).equals(",");
        return said && words.tag(speech.to()) == Tag.NUMBER && words.hasFiniteVerb(0, speech.from());
    }

    private static boolean beginsClause(Words words, Speech speech, Amount amount) {
        if (isOfAnother(words, speech, amount)) {
            return true;
        }
        if (speech.from() <= amount.core()) {
            return false;
        }
        if (isNext(words, speech)) {
            return true;
        }
        boolean joined =
                speech.rule().equals("source.said") && WordList.CLAUSE_OPENERS.has(words.lower(speech.from() - 1));
        boolean another =
                speech.rule().equals("source.according-to") && PARTING.contains(words.lower(speech.from() - 1));
        return joined || another || words.holds(amount.to(), speech.from(), ";");
    }

    /** The speaker whom a short sentence behind a closed quotation names: “We have 400.” Kramer replied. */
    private List<Link> tagged(Scene scene, List<Scene> following) {
        if (following.isEmpty()) {
            return List.of();
        }
        Scene next = following.getFirst();
        Words words = next.words();
        boolean onlySaying =
                next.speeches().stream().anyMatch(speech -> speech.from() == 0 && speech.to() >= words.size() - 1);
        return onlySaying && inOneBlock(scene, next) ? names.of(next, next.speeches()) : List.of();
    }

    private static boolean inOneBlock(Scene scene, Scene other) {
        return scene.words().sentence().block().equals(other.words().sentence().block());
    }

    /** The speaker who is named where a quotation that is open here ends. */
    private List<Link> closing(List<Scene> following) {
        for (Scene scene : following.subList(0, Math.min(REACH, following.size()))) {
            List<Link> links = names.of(scene, scene.speeches());
            if (!links.isEmpty()) {
                return links;
            }
            if (!quoteStaysOpen(scene.words(), true)) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean quoteStaysOpen(Words words, boolean open) {
        boolean inside = open;
        for (int i = 0; i < words.size(); i++) {
            if (words.token(i).isQuoteMark()) {
                String form = words.token(i).form();
                inside = form.equals("“") || !form.equals("”") && !inside;
            }
        }
        return inside;
    }
}
