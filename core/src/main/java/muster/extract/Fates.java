package muster.extract;

import java.util.List;
import muster.claim.Subject;
import muster.language.Lexicon;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** What a sentence says has become of those it counts: hurt, or rescued, stopped, treated. */
final class Fates {
    /** What may stand right behind a number whose noun is left out: "hundreds injured". */
    static final WordSet HURT = WordSet.of("injured", "wounded", "hurt", "dead", "killed");

    private static final WordSet LYING_HURT = WordSet.of("dead", "missing", "injured");
    /** What is said to be of the dead: "claimed the lives of six", "the deaths of 13 service members". */
    private static final WordSet OF_THE_DEAD = WordSet.of(
            "life",
            "lives",
            "death",
            "deaths",
            "body",
            "bodies",
            "killing",
            "killings",
            "slaughter",
            "murder",
            "murders",
            "shooting",
            "massacre",
            "drowning");

    private static final WordSet LYING_SICK = WordSet.of("sick", "ill", "infected", "hospitalized");

    private static final WordSet TAKING =
            WordSet.of("apprehend", "arrest", "catch", "detain", "encounter", "intercept");
    private static final WordSet SAVING = WordSet.of("rescue", "evacuate", "save", "pluck");
    private static final WordSet STUCK = WordSet.of("trap", "strand", "maroon", "stick", "cut");
    private static final WordSet FREEING =
            WordSet.of("pull", "tow", "drag", "winch", "dig", "free", "haul", "recover", "extricate", "move");

    private static final List<String> STUCK_IN = List.of(
            "road",
            "roads",
            "shoulder",
            "ditch",
            "ditches",
            "mud",
            "water",
            "snow",
            "sand",
            "highway",
            "street",
            "streets",
            "lane",
            "floodwater",
            "floodwaters",
            "embankment");

    private static final int SAFE_WITHIN = 8;

    private final Pack pack;
    private final Words words;

    Fates(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /** Whether a noun, be it in no vocabulary, is that of a person, or is left out. */
    static boolean isPerson(Counted counted) {
        Noun noun = counted.noun();
        if (noun == null && counted.isElliptic()) {
            return true;
        }
        return noun == null || noun.subject() == Subject.OTHER
                ? Lexicon.bundled().isNounOf(counted.head(), 'P')
                : noun.unit().equals("person");
    }

    /** Whether they are dead, wounded or sick. */
    boolean isHurt(Role role) {
        boolean lives = role.preposition().equals("of") && OF_THE_DEAD.contains(role.noun());
        boolean dead = role.post() != null && words.lower(role.post().to()).equals("dead");
        if (lives || dead || WordList.HURTING.has(role.post()) || isSick(role)) {
            return true;
        }
        VerbGroup verb = role.verb();
        // "2 soldiers die, 27,000 rescued"
        boolean saved = role.post() != null && SAVING.contains(role.post().lemma());
        if (verb == null || saved) {
            return false;
        }
        if (verb.lemma().equals("cost") && role.kind() == Role.Kind.OBJECT && isTheirLives(verb)) {
            return true;
        }
        if (role.kind() == Role.Kind.SUBJECT && isTheirOwnLives(verb)) {
            return true;
        }
        VerbGroup shared = sharedFate(verb);
        if (shared != null) {
            return WordList.HURTING.has(shared);
        }
        if (!WordList.HURTING.has(verb)) {
            return isOrIsLeftDead(verb, role.kind());
        }
        boolean subject = role.kind() == Role.Kind.SUBJECT;
        boolean object = role.kind() == Role.Kind.OBJECT;
        if (WordList.DYING.has(verb)) {
            return subject || object;
        }
        return verb.passive() ? subject : object;
    }

    /** "130 were among those brought to safety": what was done to all of those, else null. */
    private @Nullable VerbGroup sharedFate(VerbGroup verb) {
        if (!verb.lemma().equals("be") || !words.phraseAt(verb.to(), "among", "those")) {
            return null;
        }
        VerbGroup fate = new Clauses(words).next(verb.to());
        return fate != null && fate.passive() ? fate : null;
    }

    /** "130 were among those brought to safety": whether they share the fate of people who were moved. */
    boolean isAmongThoseMoved(Role role) {
        VerbGroup fate = role.verb() == null ? null : sharedFate(role.verb());
        return fate != null && (pack.isAny(fate.lemma(), VerbClass.RESCUE) || WordList.CARRYING.has(fate));
    }

    /** "The number of people apprehended there fell to 300": of whom a number is told by what was done to them. */
    boolean areTakenInFrontOf(VerbGroup change) {
        return pack.isAny(change.lemma(), VerbClass.INCREASE, VerbClass.DECREASE)
                && words.verbGroups().stream()
                        .anyMatch(verb -> verb.to() <= change.from()
                                && verb.tense() == VerbGroup.Tense.PARTICIPLE
                                && verb.passive()
                                && TAKING.contains(verb.lemma()));
    }

    /** "It has cost 13 soldiers their lives".*/
    private boolean isTheirLives(VerbGroup verb) {
        int to = verb.to() + 10;
        return words.holds(verb.to(), to, "their", "lives") || words.holds(verb.to(), to, "their", "life");
    }

    /** "Four have taken their own lives", "three have lost their lives". */
    private boolean isTheirOwnLives(VerbGroup verb) {
        boolean own = words.lower(verb.to() + 1).equals("own");
        String life = words.lower(own ? verb.to() + 2 : verb.to() + 1);
        return verb.lemma().equals(own ? "take" : "lose")
                && words.tag(verb.to()) == Tag.POSSESSIVE
                && (life.equals("lives") || life.equals("life"));
    }

    private boolean isOrIsLeftDead(VerbGroup verb, Role.Kind kind) {
        return switch (verb.lemma()) {
            case "be" -> kind == Role.Kind.SUBJECT && LYING_HURT.contains(words.lower(verb.to()));
            case "find", "declare", "pronounce", "confirm", "presume", "report", "fear" ->
                kind == (verb.passive() ? Role.Kind.SUBJECT : Role.Kind.OBJECT)
                        && (words.lower(verb.to()).equals("killed")
                                || LYING_HURT.stream().anyMatch(hurt -> words.holds(verb.to(), verb.to() + 8, hurt)));
            case "leave" ->
                kind == Role.Kind.OBJECT && HURT.stream().anyMatch(hurt -> words.holds(verb.to(), verb.to() + 8, hurt));
            default -> false;
        };
    }

    /** "have tested positive", "caught the virus", "treated for cuts", "are sick with". */
    private boolean isSick(Role role) {
        VerbGroup verb = role.post() != null ? role.post() : role.verb();
        if (verb == null || role.kind() == Role.Kind.OBJECT && !verb.passive()) {
            return false;
        }
        String next = words.lower(verb.to());
        return switch (verb.lemma()) {
            case "test" -> next.equals("positive");
            case "have" ->
                words.phraseAt(verb.to(), "positive", "tests") || words.phraseAt(verb.to(), "positive", "results");
            case "catch", "contract" ->
                words.phraseAt(verb.to(), "the", "virus") || words.phraseAt(verb.to(), "the", "disease");
            case "treat" -> verb.passive() && next.equals("for");
            case "be" -> LYING_SICK.contains(next) || words.phraseAt(verb.to(), "in", "hospital");
            case "fall" -> next.equals("ill") || next.equals("sick");
            default -> false;
        };
    }

    /** Whether they are rescued, evacuated, stopped, treated or displaced. */
    boolean isRescued(Role role) {
        VerbGroup verb = role.governing();
        if (verb == null || !role.isPatientOf(verb)) {
            return false;
        }
        if (isToSafety(verb)) {
            return true;
        }
        boolean may = pack.isAny(verb.lemma(), VerbClass.RESCUE, VerbClass.STOP, VerbClass.TREAT)
                && !(verb.lemma().equals("visit") && Aspect.of(verb) == Aspect.PLANNED);
        boolean otherwise = pack.isAny(
                verb.lemma(), VerbClass.SEND, VerbClass.DEPLOY, VerbClass.SERVE, VerbClass.BE, VerbClass.WITHDRAW);
        return WordList.RESCUING.has(verb) || may && !otherwise;
    }

    /** "saved 46 lives", "the rescue of 46 lives", "evacuated 40 casualties": those whom a word for the dead counts. */
    boolean areSaved(Occurrence one) {
        Role role = one.role();
        boolean saved = words.lower(one.counted().to()).equals("saved")
                || words.lower(one.counted().to()).equals("rescued");
        return saved || role.preposition().equals("of") && WordList.TAKINGS.has(role.noun()) || isBroughtOut(role);
    }

    /** "saved 90 civilians trapped by the flood". */
    static boolean areSavedThough(Role role) {
        VerbGroup verb = role.verb();
        return verb != null
                && (role.post() == null || STUCK.contains(role.post().lemma()))
                && role.kind() == Role.Kind.OBJECT
                && !verb.passive()
                && Aspect.of(verb) == Aspect.DONE
                && SAVING.contains(verb.lemma());
    }

    /** Whether they are rescued or evacuated, whoever they are: troops and officials too may have to be. */
    boolean isBroughtOut(Role role) {
        if (areSavedThough(role)) {
            return true;
        }
        VerbGroup verb = role.governing();
        return verb != null
                && role.isPatientOf(verb)
                && Aspect.of(verb) == Aspect.DONE
                && (SAVING.contains(verb.lemma()) || isToSafety(verb));
    }

    /** "pulled 30 trucks off the road", "towed 12 cars out of the mud": they are those of people who were stuck. */
    boolean areFreed(Occurrence one) {
        VerbGroup verb = one.role().verb();
        if (verb == null || !one.role().isPatientOf(verb) || !FREEING.contains(verb.lemma())) {
            return false;
        }
        int from = Math.max(verb.to(), one.counted().to());
        boolean away = words.holds(from, from + 3, "off")
                || words.holds(from, from + 3, "out", "of")
                || words.holds(from, from + 3, "from");
        return away && STUCK_IN.stream().anyMatch(place -> words.holds(from, from + SAFE_WITHIN, place));
    }

    /** "were taken to safety", "brought 300 villagers to higher ground". */
    private boolean isToSafety(VerbGroup verb) {
        int to = verb.to() + SAFE_WITHIN;
        return WordList.CARRYING.has(verb)
                && (words.holds(verb.to(), to, "to", "safety")
                        || words.holds(verb.to(), to, "to", "safer")
                        || words.holds(verb.to(), to, "to", "higher", "ground"));
    }
}
