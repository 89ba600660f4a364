package muster.extract;

import java.util.Set;
import muster.claim.Force;
import muster.claim.Subject;
import muster.language.Lexicon;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.pack.Noun;
import muster.pack.Pack;
import muster.pack.VerbClass;
import org.jspecify.annotations.Nullable;

/** Decides what an amount counts: by its unit, its noun, and for people by what is done to them. */
final class Subjects {
    private static final Set<String> MISSION_SPANS = Set.of(
            "mission",
            "deployment",
            "operation",
            "rotation",
            "tour",
            "order",
            "extension",
            "mobilization",
            "activation",
            "assignment",
            "period",
            "effort",
            "stay",
            "duty",
            "emergency",
            "commitment",
            "notice",
            "window",
            "deadline",
            "shift",
            "stint",
            "orders",
            "phase",
            "campaign",
            "response",
            "limit",
            "support",
            "exercise",
            "plan",
            "timeline",
            "mandate",
            "contract",
            "authorization",
            "drawdown");
    private static final Set<String> LOOT = Set.of(
            "marijuana",
            "cocaine",
            "heroin",
            "fentanyl",
            "drug",
            "narcotic",
            "methamphetamine",
            "debris",
            "trash",
            "garbage",
            "rubble",
            "waste",
            "oil",
            "rain",
            "snow",
            "litter",
            "refuse",
            "contraband",
            "ammunition",
            "mud",
            "sludge",
            "crude");
    private static final Set<String> SOURCES = Set.of(
            "official", "source", "witness", "expert", "analyst", "aide", "spokesman", "spokesperson", "adviser");

    private final Pack pack;
    private final Words words;

    Subjects(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    /**
     * What a figure counts.
     *
     * @param rule the stable name of the rule that decided
     */
    record Found(Subject subject, String unit, Force force, String head, String rule) {}

    /**
     * What an amount counts.
     *
     * @param before what was counted last, for nouns that are left out; null for nothing
     * @param last what was counted last in the sentence, whatever it was; null for nothing
     * @param measured the last sum, length or weight, or null
     * @param inSentence whether {@code before} was counted in the same sentence
     * @param left the counted noun that stands left of the amount in its sentence, or null
     */
    Found of(
            Amount amount,
            Counted counted,
            Role role,
            @Nullable Antecedent before,
            @Nullable Antecedent last,
            @Nullable Counted left,
            boolean inSentence,
            @Nullable Antecedent measured) {
        return switch (amount.dimension()) {
            case MONEY -> new Found(Subject.MONEY, amount.unit(), Force.UNSAID, "", "subject.money");
            case PERCENT -> percent(amount, counted, role, before, last, measured);
            case DURATION -> duration(amount, counted);
            case LENGTH -> length(amount, counted, role, before, left);
            case MASS, VOLUME -> mass(amount, counted, role);
            case AREA, SPEED, POWER, TEMPERATURE ->
                new Found(Subject.OTHER, amount.unit(), Force.UNSAID, counted.head(), "subject.measure");
            case COUNT -> count(amount, counted, role, before, left, inSentence);
        };
    }

    // --- measures --------------------------------------------------------------------------------------------

    private boolean hasMoneyWord(int from) {
        for (int i = from; i < Math.min(words.size(), from + 5); i++) {
            switch (words.lemma(i)) {
                case "cost", "money", "budget", "spending", "bill", "total", "expense", "fund", "funding" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private Found percent(
            Amount amount,
            Counted counted,
            Role role,
            @Nullable Antecedent before,
            @Nullable Antecedent last,
            @Nullable Antecedent measured) {
        for (int i = Math.max(0, amount.from() - 4); i < Math.min(words.size(), amount.to() + 5); i++) {
            switch (words.lemma(i)) {
                case "contain",
                        "contained",
                        "containment",
                        "complete",
                        "completed",
                        "completion",
                        "finish",
                        "finished",
                        "done",
                        "control",
                        "built",
                        "do",
                        "build",
                        "through" -> {
                    String lower = words.lower(i);
                    boolean plain = lower.equals("contain")
                            || lower.equals("do")
                            || lower.equals("build")
                            || lower.equals("did")
                            || lower.equals("finish")
                            || lower.equals("complete") && words.tag(i).isVerb() && words.tag(i) != Tag.PAST_PARTICIPLE;
                    if (!plain) {
                        return new Found(Subject.PROGRESS, "percent", Force.UNSAID, "", "subject.progress");
                    }
                }
                default -> {}
            }
        }
        if (words.lower(amount.from() - 1).equals("at")
                        && words.lemma(amount.from() - 2).equals("work")
                || words.lemma(amount.from() - 3).equals("work")) {
            return new Found(Subject.PROGRESS, "percent", Force.UNSAID, "", "subject.progress.at");
        }
        boolean orSo = words.lower(amount.from() - 1).equals("or")
                && words.lower(amount.from() - 2).equals(",");
        if (orSo && last != null) {
            return new Found(last.subject(), "percent", last.force(), last.head(), "subject.share-or");
        }
        if (counted.partitive().equals("of it")
                || words.lower(amount.to()).equals("of")
                        && words.lower(amount.to() + 1).equals("it")) {
            if (measured != null) {
                return new Found(measured.subject(), "percent", Force.UNSAID, measured.head(), "subject.share-of-sum");
            }
        }
        if (orSo && measured != null && last == null) {
            return new Found(measured.subject(), "percent", Force.UNSAID, measured.head(), "subject.share-or");
        }
        boolean ofCost = words.lower(amount.to()).equals("of") && hasMoneyWord(amount.to());
        if (ofCost) {
            return new Found(Subject.MONEY, "percent", Force.UNSAID, "", "subject.share-of-cost");
        }
        Noun noun = counted.noun();
        if (noun != null && noun.subject() != null && noun.subject() != Subject.OTHER) {
            return new Found(noun.subject(), "percent", counted.force(), counted.head(), "subject.share-of");
        }
        if (counted.partitive().startsWith("of")
                && before != null
                && counted.head().isEmpty()) {
            return new Found(before.subject(), "percent", before.force(), before.head(), "subject.share-of-them");
        }
        VerbGroup verb = role.verb();
        if (verb != null
                && before != null
                && (role.preposition().equals("by") || role.preposition().equals("in"))
                && pack.classes(verb.lemma()).contains(VerbClass.DECREASE)) {
            return new Found(before.subject(), "percent", before.force(), before.head(), "subject.cut-by");
        }
        if (amount.form() == muster.language.Numeral.Form.FRACTION
                && before != null
                && (counted.isElliptic()
                        || counted.noun() != null && counted.noun().isNeutral())) {
            return new Found(before.subject(), "percent", before.force(), before.head(), "subject.share-of-it");
        }
        return new Found(Subject.OTHER, "percent", Force.UNSAID, counted.head(), "subject.percent");
    }

    /** Whether the sentence speaks of troops, a mission or orders, so that a span in it is how long they last. */
    private boolean speaksOfMission() {
        for (int i = 0; i < words.size(); i++) {
            if (MISSION_SPANS.contains(words.lemma(i)) || MISSION_VERBS.contains(words.lemma(i))) {
                return true;
            }
            Noun noun = words.tag(i).isNominal() ? pack.noun(Lexicon.bundled().singular(words.lower(i))) : null;
            if (noun != null && (noun.subject() == Subject.TROOPS || noun.subject() == Subject.UNITS)) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> MISSION_VERBS = Set.of(
            "deploy",
            "extend",
            "stay",
            "serve",
            "last",
            "mobilize",
            "activate",
            "remain",
            "decide",
            "renew",
            "expire",
            "rotate");

    private Found duration(Amount amount, Counted counted) {
        boolean clock = amount.unit().equals("minute") || amount.unit().equals("second");
        if (clock || !amount.compound() && !speaksOfMission()) {
            return new Found(Subject.OTHER, amount.unit(), Force.UNSAID, counted.head(), "subject.duration.other");
        }
        if (amount.compound()
                || counted.from() == amount.next()
                        && !counted.head().isEmpty()
                        && words.lower(amount.next()).equals("-")) {
            boolean mission = MISSION_SPANS.contains(counted.head()) || lastWordIn(counted);
            return new Found(
                    mission ? Subject.DURATION : Subject.OTHER,
                    amount.unit(),
                    Force.UNSAID,
                    counted.head(),
                    "subject.duration.compound");
        }
        if (words.lower(amount.to()).equals("of")
                && !MISSION_SPANS.contains(words.lemma(amount.to() + 1))
                && words.tag(amount.to() + 1) != Tag.DETERMINER
                && words.tag(amount.to() + 1) != Tag.ING) {
            return new Found(Subject.OTHER, amount.unit(), Force.UNSAID, counted.head(), "subject.duration.of");
        }
        if (words.lower(amount.from() - 1).equals("of")
                && !MISSION_SPANS.contains(words.lemma(amount.from() - 2))
                && words.tag(amount.from() - 2).isNominal()) {
            return new Found(Subject.OTHER, amount.unit(), Force.UNSAID, counted.head(), "subject.duration.of-another");
        }
        return new Found(Subject.DURATION, amount.unit(), Force.UNSAID, counted.head(), "subject.duration");
    }

    private boolean lastWordIn(Counted counted) {
        for (int i = counted.from(); i < counted.to(); i++) {
            if (MISSION_SPANS.contains(words.lemma(i))) {
                return true;
            }
        }
        return false;
    }

    private Found length(
            Amount amount, Counted counted, Role role, @Nullable Antecedent before, @Nullable Counted left) {
        String unit = amount.unit();
        if (amount.compound() || unit.equals("inch")) {
            boolean works = amount.compound()
                    && counted.noun() != null
                    && counted.noun().subject() == Subject.WORKS
                    && words.lower(amount.next()).equals("of");
            return new Found(
                    works ? Subject.WORKS : Subject.OTHER,
                    unit,
                    Force.UNSAID,
                    counted.head(),
                    "subject.length.compound");
        }
        Noun noun = counted.noun();
        if (!amount.per().isEmpty()
                && !(role.verb() != null && pack.classes(role.verb().lemma()).contains(VerbClass.BUILD))) {
            return new Found(Subject.DISTANCE, unit, Force.UNSAID, "", "subject.pace");
        }
        VerbGroup verb = role.verb();
        boolean builds = verb != null
                        && (pack.classes(verb.lemma()).contains(VerbClass.BUILD)
                                || pack.classes(verb.lemma()).contains(VerbClass.DELIVER))
                || role.post() != null && pack.classes(role.post().lemma()).contains(VerbClass.BUILD);
        boolean wire = noun != null
                && (noun.subject() == Subject.WORKS
                        || noun.subject() == Subject.MATERIEL
                                && noun.words().matches(".*(wire|barrier|fenc|wall|hose|boom).*"));
        if (counted.from() >= amount.next() && words.lower(amount.next()).equals("of") && wire) {
            return new Found(Subject.WORKS, unit, Force.UNSAID, counted.head(), "subject.works");
        }
        String next = words.lower(amount.to());
        boolean away = switch (next) {
            case "from",
                    "away",
                    "north",
                    "south",
                    "east",
                    "west",
                    "northeast",
                    "northwest",
                    "southeast",
                    "southwest",
                    "off",
                    "inland",
                    "upstream",
                    "downstream",
                    "out",
                    "offshore",
                    "apart",
                    "northwards",
                    "to",
                    "up",
                    "down",
                    "outside",
                    "per",
                    "a",
                    "inside",
                    "below",
                    "above",
                    "beyond" -> true;
            default -> false;
        };
        if (away
                || words.lower(amount.from()).equals("within")
                || words.lower(amount.from() - 1).equals("within")) {
            boolean height = unit.equals("foot") || unit.equals("metre") || unit.equals("yard");
            return new Found(
                    height && (next.equals("above") || next.equals("below")) ? Subject.OTHER : Subject.DISTANCE,
                    unit,
                    Force.UNSAID,
                    "",
                    "subject.distance");
        }
        boolean ofIt = words.lower(amount.next()).equals("of")
                && (words.lower(amount.next() + 1).equals("it")
                        || words.lower(amount.next() + 1).equals("them"));
        if (before != null && before.subject() == Subject.WORKS && (ofIt || counted.isElliptic())) {
            return new Found(Subject.WORKS, unit, Force.UNSAID, before.head(), "subject.works.of-it");
        }
        if (left != null
                && left.noun() != null
                && left.noun().subject() == Subject.WORKS
                && (ofIt
                        || counted.isElliptic()
                                && (builds
                                        || role.kind() == Role.Kind.FRAGMENT
                                        || role.preposition().equals("of")))) {
            return new Found(Subject.WORKS, unit, Force.UNSAID, left.head(), "subject.works.left");
        }
        if (noun != null && noun.subject() == Subject.WORKS && builds) {
            return new Found(Subject.WORKS, unit, Force.UNSAID, counted.head(), "subject.works");
        }
        if (builds
                && (unit.equals("mile")
                        || unit.equals("kilometre")
                        || unit.equals("foot")
                        || unit.equals("metre")
                        || unit.equals("yard"))
                && !words.lower(amount.next()).equals("of")) {
            return new Found(Subject.WORKS, unit, Force.UNSAID, "", "subject.works.built");
        }
        if (verb != null
                && (pack.classes(verb.lemma()).contains(VerbClass.GO)
                        || verb.lemma().equals("travel")
                        || verb.lemma().equals("walk")
                        || verb.lemma().equals("drive")
                        || verb.lemma().equals("march"))
                && next.equals("")) {
            return new Found(Subject.DISTANCE, unit, Force.UNSAID, "", "subject.distance.travelled");
        }
        return new Found(Subject.OTHER, unit, Force.UNSAID, counted.head(), "subject.length");
    }

    private Found mass(Amount amount, Counted counted, Role role) {
        if (amount.compound()) {
            return new Found(Subject.OTHER, amount.unit(), Force.UNSAID, counted.head(), "subject.mass.compound");
        }
        if (LOOT.contains(counted.head())
                || role.noun().equals("seizure")
                || role.verb() != null
                        && (role.verb().lemma().equals("seize")
                                || role.verb().lemma().equals("pump")
                                || role.verb().lemma().equals("spill")
                                || role.verb().lemma().equals("weigh"))) {
            return new Found(Subject.OTHER, amount.unit(), Force.UNSAID, counted.head(), "subject.mass.other");
        }
        return new Found(Subject.MATERIEL, amount.unit(), counted.force(), counted.head(), "subject.mass");
    }

    // --- counts ----------------------------------------------------------------------------------------------

    private Found count(
            Amount amount,
            Counted counted,
            Role role,
            @Nullable Antecedent before,
            @Nullable Counted left,
            boolean inSentence) {
        Noun noun = counted.noun();
        if (noun == null && counted.isElliptic()) {
            return leftOut(amount, counted, role, before, left, inSentence);
        }
        if (noun == null
                && counted.partitive().equals("of the")
                && Character.isUpperCase(words.token(Math.min(counted.to(), words.size()) - 1)
                        .form()
                        .charAt(0))
                && before != null) {
            return new Found(before.subject(), before.unit(), before.force(), before.head(), "subject.of-the");
        }
        if (noun == null) {
            return unknown(counted, role, before);
        }
        if (noun.isNeutral()) {
            return neutral(counted, role, left);
        }
        Subject subject = java.util.Objects.requireNonNull(noun.subject());
        if (noun.words().endsWith("crew")
                && noun.subject() == Subject.UNITS
                && !words.lower(counted.to() - 1).endsWith("s")
                && amount.value().intValue() > 1) {
            return new Found(Subject.TROOPS, "person", counted.force(), counted.head(), "subject.crew");
        }
        if (subject == Subject.WORKS) {
            return new Found(Subject.OTHER, noun.words(), Force.UNSAID, counted.head(), "subject.works-by-piece");
        }
        boolean heads = subject == Subject.TROOPS || subject == Subject.STAFF || subject == Subject.PEOPLE;
        if (heads && hurt(role)) {
            return new Found(Subject.CASUALTIES, "person", counted.force(), counted.head(), "subject.casualties");
        }
        String unit = noun.unit().equals("flight hour") || noun.unit().equals("flying hour") ? "hour" : noun.unit();
        return new Found(subject, unit, counted.force(), counted.head(), "subject.noun");
    }

    private static boolean isFormation(String noun) {
        return switch (noun) {
            case "unit",
                    "team",
                    "crew",
                    "staff",
                    "force",
                    "contingent",
                    "company",
                    "battalion",
                    "brigade",
                    "group",
                    "detachment",
                    "squad",
                    "platoon",
                    "task",
                    "corps",
                    "garrison",
                    "element",
                    "party",
                    "column" -> true;
            default -> false;
        };
    }

    private Found leftOut(
            Amount amount,
            Counted counted,
            Role role,
            @Nullable Antecedent before,
            @Nullable Counted left,
            boolean inSentence) {
        if (hurt(role)) {
            return new Found(Subject.CASUALTIES, "person", Force.UNSAID, "", "subject.casualties");
        }
        if (rescues(role)) {
            return new Found(Subject.PEOPLE, "person", Force.UNSAID, "", "subject.rescued");
        }
        if (role.preposition().equals("of") && isFormation(role.noun())) {
            return new Found(
                    Subject.TROOPS, "person", left == null ? counted.force() : left.force(), "", "subject.unit-of");
        }
        VerbGroup calls = role.verb();
        if (calls != null
                && role.kind() == Role.Kind.OBJECT
                && (calls.lemma().equals("call") && calls.to() > calls.main() + 1
                        || calls.lemma().equals("mobilize")
                        || calls.lemma().equals("activate")
                        || calls.lemma().equals("federalize"))
                && before != null
                && before.subject() != Subject.TROOPS) {
            return new Found(Subject.TROOPS, "person", counted.force(), "", "subject.called-up");
        }
        boolean displaced = role.verb() != null
                && role.kind() == Role.Kind.OBJECT
                && (role.verb().lemma().equals("leave")
                        || role.verb().lemma().equals("displace")
                        || role.verb().lemma().equals("strand")
                        || role.verb().lemma().equals("affect"));
        if (displaced) {
            return new Found(Subject.PEOPLE, "person", Force.UNSAID, "", "subject.displaced");
        }
        if (left != null && !counted.partitive().startsWith("of") && !inSentence) {
            Noun noun = java.util.Objects.requireNonNull(left.noun());
            Force force = counted.forceSaid() ? counted.force() : left.force();
            return new Found(
                    java.util.Objects.requireNonNull(noun.subject()),
                    noun.unit(),
                    force,
                    left.head(),
                    "subject.noun-left");
        }
        if (before != null) {
            Force force = counted.forceSaid() ? counted.force() : before.force();
            return new Found(before.subject(), before.unit(), force, before.head(), "subject.left-out");
        }
        boolean large = amount.value().compareTo(java.math.BigDecimal.valueOf(20)) >= 0;
        if (counted.partitive().equals("strong")
                || large
                        && role.verb() != null
                        && !pack.classes(role.verb().lemma()).isEmpty()) {
            return new Found(Subject.TROOPS, "person", counted.force(), "", "subject.assumed");
        }
        return new Found(Subject.OTHER, "item", Force.UNSAID, "", "subject.unknown");
    }

    private Found unknown(Counted counted, Role role, @Nullable Antecedent before) {
        String head = counted.head();
        if (counted.forceSaid()) {
            return new Found(Subject.TROOPS, "person", counted.force(), head, "subject.force");
        }
        if (counted.to() > counted.from()
                && words.token(counted.to() - 1).isCapitalized()
                && !words.isTitleCase()
                && words.tag(counted.to() - 1) == Tag.NAME
                && before != null
                && head.endsWith("n")) {
            return new Found(before.subject(), before.unit(), before.force(), before.head(), "subject.of-a-people");
        }
        boolean person = Lexicon.bundled().isNounOf(head, 'P');
        if (person && hurt(role)) {
            return new Found(Subject.CASUALTIES, "person", Force.UNSAID, head, "subject.casualties");
        }
        if (person && rescues(role)) {
            return new Found(Subject.PEOPLE, "person", Force.UNSAID, head, "subject.rescued");
        }
        if (!person
                && Lexicon.bundled().isNounOf(head, 'A')
                && Lexicon.bundled().isNounOf(head, 'L') == false) {
            return new Found(Subject.MATERIEL, "item", counted.force(), head, "subject.artifact");
        }
        return new Found(Subject.OTHER, head.isEmpty() ? "item" : head, Force.UNSAID, head, "subject.other-noun");
    }

    /** "people", "members", "engineers": who they are follows from what they do or what is done to them. */
    private Found neutral(Counted counted, Role role, @Nullable Counted left) {
        if (hurt(role)) {
            return new Found(Subject.CASUALTIES, "person", counted.force(), counted.head(), "subject.casualties");
        }
        if (counted.forceSaid() || counted.force().service() != null) {
            boolean corps =
                    words.span(counted.from(), Math.max(counted.from() + 1, Math.min(words.size(), counted.to())))
                                            .length()
                                    > 0
                            && followedByCorpsOfEngineers(counted);
            return new Found(
                    corps ? Subject.STAFF : Subject.TROOPS,
                    "person",
                    counted.force(),
                    counted.head(),
                    "subject.neutral.force");
        }
        String head = counted.head();
        if (counted.partitive().equals("compound") || head.equals("man and woman") || head.equals("woman and man")) {
            return new Found(Subject.TROOPS, "person", counted.force(), head, "subject.neutral.compound");
        }
        boolean sums = left != null
                && role.verb() != null
                && pack.classes(role.verb().lemma()).contains(VerbClass.BE)
                && role.kind() != Role.Kind.SUBJECT;
        if (left != null
                && sums
                && java.util.Objects.requireNonNull(left.noun()).subject() == Subject.TROOPS) {
            return new Found(Subject.TROOPS, "person", left.force(), left.head(), "subject.neutral.force-of");
        }
        boolean people = head.equals("people")
                || head.equals("person")
                || head.equals("man")
                || head.equals("woman")
                || head.equals("individual")
                || head.equals("adult")
                || head.equals("human")
                || head.equals("other");
        if (rescues(role)) {
            return new Found(Subject.PEOPLE, "person", counted.force(), head, "subject.rescued");
        }
        if (isMilitary(role)) {
            return new Found(Subject.TROOPS, "person", counted.force(), head, "subject.neutral.deployed");
        }
        if (people) {
            return new Found(Subject.PEOPLE, "person", counted.force(), head, "subject.neutral.people");
        }
        boolean civil = head.equals("volunteer")
                || head.equals("nurse")
                || head.equals("doctor")
                || head.equals("physician")
                || head.equals("staffer")
                || head.equals("contractor")
                || head.equals("first responder")
                || head.equals("responder")
                || head.equals("rescuer")
                || head.equals("searcher")
                || head.equals("helper")
                || head.equals("expert")
                || head.equals("counselor")
                || head.equals("lawyer");
        return new Found(civil ? Subject.STAFF : Subject.TROOPS, "person", counted.force(), head, "subject.neutral");
    }

    private boolean followedByCorpsOfEngineers(Counted counted) {
        for (int i = counted.from(); i + 2 < words.size() && i < counted.to() + 8; i++) {
            if (words.lower(i).equals("corps")
                    && words.lower(i + 1).equals("of")
                    && words.lower(i + 2).equals("engineers")) {
                return true;
            }
        }
        return false;
    }

    private boolean isMilitary(Role role) {
        VerbGroup verb = role.post() != null ? role.post() : role.verb();
        if (verb == null) {
            return false;
        }
        Set<VerbClass> classes = pack.classes(verb.lemma());
        boolean rescue = classes.contains(VerbClass.RESCUE) && role.kind() == Role.Kind.OBJECT;
        return !rescue
                && !verb.lemma().equals("order")
                && (classes.contains(VerbClass.ORDER)
                        || classes.contains(VerbClass.DEPLOY)
                        || classes.contains(VerbClass.AUTHORIZE)
                        || verb.lemma().equals("send")
                        || verb.lemma().equals("assign")
                        || verb.lemma().equals("commit"));
    }

    private static final Set<String> HURTS = Set.of(
            "kill",
            "die",
            "injure",
            "wound",
            "hospitalize",
            "hospitalise",
            "drown",
            "infect",
            "sicken",
            "perish",
            "hurt",
            "succumb",
            "dead",
            "crush",
            "shoot");

    private boolean hurt(Role role) {
        VerbGroup verb = role.verb();
        VerbGroup post = role.post();
        if (post != null && HURTS.contains(post.lemma()) || sick(role)) {
            return true;
        }
        if (verb == null || !HURTS.contains(verb.lemma())) {
            boolean dead = verb != null
                    && role.kind() == Role.Kind.SUBJECT
                    && verb.lemma().equals("be")
                    && (words.lower(verb.to()).equals("dead")
                            || words.lower(verb.to()).equals("missing")
                            || words.lower(verb.to()).equals("injured"));
            boolean left = verb != null
                    && verb.lemma().equals("leave")
                    && role.kind() == Role.Kind.OBJECT
                    && words.lower(verb.to()).length() > 0
                    && behindObject(verb, "dead");
            return dead || left;
        }
        boolean intransitive = verb.lemma().equals("die")
                || verb.lemma().equals("drown")
                || verb.lemma().equals("perish")
                || verb.lemma().equals("succumb");
        return intransitive
                ? role.kind() == Role.Kind.SUBJECT || role.kind() == Role.Kind.OBJECT
                : verb.passive() ? role.kind() == Role.Kind.SUBJECT : role.kind() == Role.Kind.OBJECT;
    }

    /** "have tested positive", "caught the virus", "treated for cuts", "are sick with". */
    private boolean sick(Role role) {
        VerbGroup verb = role.post() != null ? role.post() : role.verb();
        if (verb == null || role.kind() == Role.Kind.OBJECT && !verb.passive()) {
            return false;
        }
        String next = words.lower(verb.to());
        return switch (verb.lemma()) {
            case "test" -> next.equals("positive");
            case "catch", "contract" ->
                words.phraseAt(verb.to(), "the", "virus") || words.phraseAt(verb.to(), "the", "disease");
            case "treat" -> verb.passive() && next.equals("for");
            case "be" ->
                next.equals("sick") || next.equals("ill") || next.equals("infected") || next.equals("hospitalized");
            case "fall" -> next.equals("ill") || next.equals("sick");
            default -> false;
        };
    }

    private boolean behindObject(VerbGroup verb, String word) {
        for (int i = verb.to(); i < Math.min(words.size(), verb.to() + 8); i++) {
            if (words.lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun is rescued, evacuated, stopped, treated or displaced. */
    private boolean rescues(Role role) {
        VerbGroup verb = role.post() != null && role.post().passive() ? role.post() : role.verb();
        if (verb == null) {
            return false;
        }
        Set<VerbClass> classes = pack.classes(verb.lemma());
        boolean strong = switch (verb.lemma()) {
            case "rescue",
                    "evacuate",
                    "save",
                    "hoist",
                    "pluck",
                    "vaccinate",
                    "treat",
                    "feed",
                    "arrest",
                    "detain",
                    "apprehend",
                    "strand",
                    "displace",
                    "shelter",
                    "catch",
                    "test",
                    "house",
                    "reach" -> true;
            default -> false;
        };
        boolean patient = verb.passive()
                ? role.kind() == Role.Kind.SUBJECT || verb.equals(role.post())
                : role.kind() == Role.Kind.OBJECT;
        return patient
                && (strong
                        || (classes.contains(VerbClass.RESCUE)
                                        || classes.contains(VerbClass.STOP)
                                        || classes.contains(VerbClass.TREAT))
                                && !classes.contains(VerbClass.SEND)
                                && !classes.contains(VerbClass.DEPLOY)
                                && !classes.contains(VerbClass.SERVE)
                                && !classes.contains(VerbClass.BE)
                                && !classes.contains(VerbClass.WITHDRAW));
    }

    /** Whether the number counts people who are only quoted: "two defense officials said". */
    boolean countsSources(Counted counted, Amount amount, java.util.List<Speech> speeches) {
        String head = counted.head();
        boolean source = head.equals("official") || SOURCES.contains(head);
        if (!source) {
            return false;
        }
        if (SOURCES.contains(head)) {
            return speeches.stream().anyMatch(speech -> speech.covers(amount.core()));
        }
        return false;
    }
}
