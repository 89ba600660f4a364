package muster.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import muster.language.VerbGroup.Tense;

/** Finds the groups of verbs in a tagged sentence. */
final class VerbGroups {
    /** Verbs that take "to" and another verb, which is then the one that matters. */
    private static final Set<String> TAKES_TO = Set.of(
            "expect",
            "plan",
            "schedule",
            "intend",
            "prepare",
            "begin",
            "start",
            "continue",
            "order",
            "authorize",
            "authorise",
            "ask",
            "hope",
            "want",
            "wish",
            "need",
            "agree",
            "decide",
            "vow",
            "pledge",
            "promise",
            "offer",
            "propose",
            "aim",
            "try",
            "seek",
            "choose",
            "refuse",
            "decline",
            "fail",
            "appear",
            "seem",
            "remain",
            "set",
            "slate",
            "estimate",
            "believe",
            "think",
            "say",
            "report",
            "direct",
            "instruct",
            "task",
            "assign",
            "require",
            "request",
            "allow",
            "permit",
            "approve",
            "forecast",
            "project",
            "anticipate",
            "mean",
            "help",
            "work",
            "volunteer",
            "threaten",
            "force",
            "invite",
            "urge",
            "use",
            "design",
            "move",
            "get",
            "go",
            "come",
            "have",
            "be",
            "suppose",
            "stand",
            "poise",
            "know",
            "activate",
            "mobilize",
            "mobilise",
            "deploy",
            "send",
            "consider",
            "warn",
            "tell",
            "arrive",
            "rush");

    private static final Set<String> CHAIN_ONLY = Set.of(
            "expect",
            "plan",
            "schedule",
            "intend",
            "prepare",
            "begin",
            "start",
            "continue",
            "hope",
            "want",
            "wish",
            "need",
            "agree",
            "decide",
            "vow",
            "pledge",
            "promise",
            "offer",
            "propose",
            "aim",
            "try",
            "seek",
            "choose",
            "refuse",
            "decline",
            "fail",
            "appear",
            "seem",
            "set",
            "slate",
            "estimate",
            "believe",
            "think",
            "anticipate",
            "forecast",
            "project",
            "mean",
            "suppose",
            "poise",
            "be",
            "have",
            "go",
            "threaten",
            "get",
            "know",
            "warn",
            "say",
            "report",
            "consider");
    private static final Set<String> TAKES_ING =
            Set.of("begin", "start", "continue", "keep", "finish", "stop", "consider", "resume", "weigh", "propose");
    private static final Set<String> ADJECTIVES = Set.of(
            "due",
            "ready",
            "likely",
            "set",
            "able",
            "about",
            "unlikely",
            "certain",
            "sure",
            "available",
            "prepared",
            "willing",
            "eligible",
            "supposed",
            "unable",
            "free",
            "poised");
    private static final Set<String> PARTICLES =
            Set.of("up", "out", "in", "off", "on", "over", "away", "back", "down", "together", "forward", "aside");

    private final Words words;
    private final int size;

    private VerbGroups(Words words) {
        this.words = words;
        this.size = words.size();
    }

    static List<VerbGroup> of(Words words) {
        return new VerbGroups(words).all();
    }

    private List<VerbGroup> all() {
        List<VerbGroup> groups = new ArrayList<>();
        int i = 0;
        while (i < size) {
            VerbGroup group = starts(i) ? at(i) : null;
            if (group == null) {
                i++;
            } else {
                groups.add(groups.isEmpty() ? group : coordinated(groups.getLast(), group));
                i = Math.max(i + 1, group.to());
            }
        }
        return groups;
    }

    /** "have placed sandbags and carried people": the second participle is as active as the first. */
    private VerbGroup coordinated(VerbGroup before, VerbGroup group) {
        boolean joined = words.tag(group.from() - 1) == Tag.CONJUNCTION
                || words.lower(group.from() - 1).equals(",");
        boolean participle = group.tense() == Tense.PARTICIPLE && group.passive();
        if (!joined || !participle || !before.perfect() || before.passive()) {
            return group;
        }
        return new VerbGroup(
                group.from(),
                group.to(),
                group.main(),
                group.lemma(),
                group.chain(),
                before.tense(),
                false,
                false,
                true,
                before.modal(),
                before.negated());
    }

    private boolean starts(int i) {
        Tag tag = words.tag(i);
        return tag.isVerb() || tag == Tag.TO && verbAfterTo(i + 1);
    }

    private boolean verbAfterTo(int i) {
        int at = skipAdverbs(i);
        return words.tag(at) == Tag.BASE;
    }

    private int skipAdverbs(int i) {
        int at = i;
        while (at < size
                && (words.tag(at) == Tag.ADVERB
                        || words.tag(at) == Tag.NEGATION
                        || words.lower(at).equals("yet"))) {
            at++;
        }
        return at;
    }

    private VerbGroup at(int from) {
        boolean negated = words.tag(from - 1) == Tag.NEGATION;
        boolean infinitive = words.tag(from) == Tag.TO;
        int at = infinitive ? skipAdverbs(from + 1) : from;
        List<String> chain = new ArrayList<>();
        String modal = "";
        Tense tense = null;
        boolean passive = false;
        boolean progressive = false;
        boolean perfect = false;
        if (infinitive) {
            tense = Tense.INFINITIVE;
        } else if (words.tag(at) == Tag.MODAL) {
            modal = words.lemma(at);
            negated |= isNegative(at);
            tense = modal.equals("will") || modal.equals("shall")
                    ? Tense.FUTURE
                    : modal.equals("would") || modal.equals("could") || modal.equals("might")
                            ? Tense.PAST
                            : Tense.PRESENT;
            int next = skip(at + 1, true);
            negated |= negationBetween(at + 1, next);
            if (!words.tag(next).isVerb()) {
                return new VerbGroup(from, at + 1, at, modal, chain, tense, false, false, false, modal, negated);
            }
            at = next;
        } else if (words.tag(at) == Tag.PAST_PARTICIPLE || words.tag(at) == Tag.ING) {
            tense = Tense.PARTICIPLE;
            passive = words.tag(at) == Tag.PAST_PARTICIPLE;
            progressive = words.tag(at) == Tag.ING;
        } else {
            tense = words.tag(at) == Tag.PAST ? Tense.PAST : Tense.PRESENT;
        }
        Tag object = words.tag(at + 1);
        boolean opensItem = from <= 1
                && words.tag(at) == Tag.PAST_PARTICIPLE
                && tense == Tense.PARTICIPLE
                && (object == Tag.NUMBER
                        || object == Tag.DETERMINER
                        || object.isNominal()
                        || object == Tag.ADJECTIVE
                        || object == Tag.ADVERB && words.tag(at + 2) == Tag.NUMBER);
        if (opensItem && words.sentence().block().kind() == muster.text.BlockKind.ITEM) {
            tense = Tense.PAST;
            passive = false;
        }
        int main = at;
        while (true) {
            String lemma = words.lemma(main);
            negated |= isNegative(main);
            int next = skip(main + 1, lemma.equals("be") || lemma.equals("have") || lemma.equals("do"));
            if (next >= size) {
                break;
            }
            Tag tag = words.tag(next);
            if (lemma.equals("do") && tag == Tag.BASE) {
                negated |= negationBetween(main + 1, next);
                main = next;
                continue;
            }
            if (lemma.equals("have") && (tag == Tag.PAST_PARTICIPLE || tag == Tag.PAST)) {
                negated |= negationBetween(main + 1, next);
                perfect = true;
                main = next;
                passive = false;
                progressive = false;
                continue;
            }
            if (lemma.equals("be") && tag == Tag.ING) {
                negated |= negationBetween(main + 1, next);
                main = next;
                progressive = true;
                passive = false;
                continue;
            }
            if (lemma.equals("be") && (tag == Tag.PAST_PARTICIPLE || tag == Tag.PAST)) {
                negated |= negationBetween(main + 1, next);
                main = next;
                passive = true;
                continue;
            }
            boolean copula =
                    lemma.equals("remain") || lemma.equals("stay") || lemma.equals("get") || lemma.equals("become");
            if (copula && tag == Tag.PAST_PARTICIPLE && next == main + 1) {
                chain.add(lemma);
                main = next;
                passive = true;
                continue;
            }
            int to = takesTo(main, lemma);
            if (to > 0) {
                chain.add(chainWord(main, to, lemma));
                negated |= negationBetween(main + 1, to);
                main = skipAdverbs(to + 1);
                passive = false;
                progressive = false;
                continue;
            }
            if (tag == Tag.ING && TAKES_ING.contains(lemma) && next == main + 1) {
                chain.add(lemma);
                main = next;
                progressive = false;
                continue;
            }
            break;
        }
        int to = main + 1;
        if (to < size && PARTICLES.contains(words.lower(to)) && words.tag(main) != Tag.MODAL && isParticle(main, to)) {
            to++;
        }
        return new VerbGroup(
                from, to, main, words.lemma(main), chain, tense, passive, progressive, perfect, modal, negated);
    }

    private static final Set<String> PARTICLE_VERBS = Set.of(
            "call up",
            "put up",
            "set up",
            "send out",
            "send in",
            "bring in",
            "call in",
            "take in",
            "carry out",
            "pick up",
            "turn out",
            "hand out",
            "pull out",
            "call out",
            "build up",
            "clean up",
            "give out",
            "shore up",
            "fill in",
            "back up",
            "bring up",
            "drop off",
            "send off",
            "take over",
            "pull back",
            "draw down",
            "stand up",
            "stand down",
            "ramp up",
            "scale down",
            "scale back",
            "scale up",
            "bring back",
            "send back",
            "take away",
            "take off",
            "pass out",
            "truck in",
            "fly in",
            "fly out",
            "rush in",
            "move in",
            "move out",
            "round up",
            "take out",
            "make up",
            "bring out",
            "let in",
            "wipe out",
            "dig out",
            "haul away",
            "airlift out",
            "phase out",
            "cut down",
            "put out",
            "roll out",
            "lay down",
            "pick out",
            "step up",
            "beef up",
            "call away",
            "sign up",
            "line up",
            "set aside",
            "hold back",
            "wrap up",
            "go down",
            "go up",
            "fill up",
            "add up",
            "end up");

    private boolean isParticle(int verb, int particle) {
        return PARTICLE_VERBS.contains(words.lemma(verb) + " " + words.lower(particle));
    }

    private boolean isNegative(int i) {
        String lower = words.lower(i);
        return lower.endsWith("n't") || lower.equals("cannot");
    }

    private boolean negationBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.tag(i) == Tag.NEGATION
                    || words.lower(i).equals("no") && words.lower(i + 1).equals("longer")) {
                return true;
            }
        }
        return false;
    }

    /** Past adverbs and negations; behind an auxiliary also past a subject that stands in between in a question. */
    private int skip(int i, boolean auxiliary) {
        int at = i;
        while (at < size
                && (words.tag(at) == Tag.ADVERB
                        || words.tag(at) == Tag.NEGATION
                        || auxiliary
                                && (words.lower(at).equals("no")
                                                && words.lower(at + 1).equals("longer")
                                        || words.lower(at).equals("yet")
                                        || words.lower(at).equals("all")
                                        || words.lower(at).equals("both")))) {
            at++;
        }
        return at;
    }

    /** The "to" behind a verb or adjective that takes another verb, or 0. */
    private int takesTo(int main, String lemma) {
        int at = main + 1;
        if (lemma.equals("be") || lemma.equals("stand") || lemma.equals("remain")) {
            at = skipAdverbs(at);
            if (ADJECTIVES.contains(words.lower(at))
                    && !(words.tag(at).isVerb() && words.tag(at) != Tag.PAST_PARTICIPLE)) {
                at++;
            }
        }
        if (!(TAKES_TO.contains(lemma) || lemma.equals("be"))) {
            return 0;
        }
        at = skipAdverbs(at);
        if (words.tag(at) != Tag.TO || !verbAfterTo(at + 1)) {
            return 0;
        }
        return CHAIN_ONLY.contains(lemma) || lemma.equals("remain") || lemma.equals("stand") || orders(lemma) ? at : 0;
    }

    /** Verbs whose chain tells the status: "ordered to deploy", "authorized to send". */
    private static boolean orders(String lemma) {
        return switch (lemma) {
            case "order",
                    "authorize",
                    "authorise",
                    "ask",
                    "direct",
                    "instruct",
                    "require",
                    "request",
                    "allow",
                    "permit",
                    "approve",
                    "volunteer",
                    "urge",
                    "invite",
                    "activate",
                    "mobilize",
                    "mobilise",
                    "tell",
                    "assign",
                    "task",
                    "force",
                    "use",
                    "help" -> true;
            default -> false;
        };
    }

    private String chainWord(int main, int to, String lemma) {
        for (int i = main + 1; i < to; i++) {
            if (ADJECTIVES.contains(words.lower(i))) {
                return words.lower(i);
            }
        }
        return lemma;
    }
}
