package muster.extract;

import java.util.List;
import java.util.stream.IntStream;
import muster.claim.Meaning;
import muster.claim.Status;
import muster.language.Tag;
import muster.language.VerbGroup;
import muster.language.Words;
import muster.language.quantity.Amount;
import muster.pack.Pack;
import muster.pack.VerbClass;
import muster.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the state of a sum: requested, authorized, to be spent or spent. */
final class MoneyStates {
    private static final WordSet REFUSING = WordSet.of("refuse", "decline");
    private static final WordSet ASKING = WordSet.of("demand", "request", "appeal");
    private static final WordSet SHORT_OF = WordSet.of("less", "below", "short", "shy");
    /** "a pledge of $350 million", "raised its offer to $500 million". */
    private static final WordSet PROMISES = WordSet.of("pledge", "offer", "promise");

    private static final WordSet SHARING = WordSet.of("with", "in");
    private static final WordSet SUMS = WordSet.of("grant", "contract", "budget", "fund", "appropriation", "package");

    /** What a sum may be called by the noun behind it: not spent, but set aside, or only proposed. */
    private static final WordSet SET_ASIDE =
            WordSet.of("grant", "fund", "package", "measure", "loan", "allocation", "initiative");

    /** What so much is to be spent for, while it goes on. */
    private static final WordSet OPERATIONS = WordSet.of("operation", "mission", "deployment", "programme", "program");

    private static final WordSet PLANS = WordSet.of("plan", "proposal", "bid");
    private static final WordSet PASSING = WordSet.of("pass", "sign", "clear", "adopt", "enact");

    private static final WordSet LAWS = WordSet.of(
            "law", "act", "legislation", "budget", "legislature", "legislator", "lawmaker", "congress", "parliament");
    private static final WordSet GIVING = WordSet.of("put", "give", "add", "include", "contain", "provide", "commit");
    private static final WordSet BUDGETS = WordSet.of("budget", "appropriation", "authorization");
    private static final WordSet BILLS = WordSet.of("bill", "budget", "act", "appropriation", "measure", "package");
    private static final WordSet PUTTING = WordSet.of("put", "include", "insert", "add", "write");
    private static final int INTO_WITHIN = 8;

    private static final WordSet ASKING_TO = WordSet.of("ask", "seek", "request");

    /** Who finds or promises a sum names the whole of it: no bill adds up. */
    private static final WordSet FINDING =
            WordSet.of("offer", "propose", "promise", "pledge", "find", "take", "announce", "approve", "donate");

    /** Who does so with a sum has it, and spends nothing yet. */
    private static final WordSet HAVING = WordSet.of(
            "receive",
            "get",
            "donate",
            "give",
            "transfer",
            "shift",
            "move",
            "identify",
            "have",
            "hold",
            "set",
            "earmark",
            "reprogram",
            "contain");

    /** So much is to be had of what will be done so with, and is spent where it has been. */
    private static final WordSet HANDING = WordSet.of("go", "provide", "double", "contribute");

    /** "the projected mission cost", "an estimated cost of". */
    private static final WordSet RECKONED = WordSet.of("projected", "estimated", "anticipated", "expected", "likely");

    private static final WordSet EXPECTED = WordSet.of("expected", "anticipated", "likely");
    private static final WordSet COSTS = WordSet.of("cost", "price", "bill", "expense", "total");

    private static final int NEAR = 6;

    private final Pack pack;
    private final Words words;

    MoneyStates(Pack pack, Words words) {
        this.pack = pack;
        this.words = words;
    }

    State of(Amount amount, Role role) {
        VerbGroup decided = decidedBehind(amount);
        VerbGroup verb = decided == null ? governing(role) : decided;
        if (SHORT_OF.contains(words.lower(amount.to()))) {
            return new State(
                    Meaning.LEVEL, null, null, "state.money.missing", words.span(amount.to(), amount.to() + 1));
        }
        if (ASKING.contains(role.noun())) {
            return State.of(Meaning.LEVEL, Status.REQUESTED, "state.money.noun-request", null);
        }
        if (PROMISES.contains(role.noun()) && !SHARING.contains(role.preposition())) {
            return State.of(Meaning.LEVEL, Status.PLANNED, "state.money.noun-promise", null);
        }
        if (SUMS.contains(role.noun())) {
            boolean planned = verb != null && Aspect.of(verb) == Aspect.PLANNED;
            return State.of(Meaning.LEVEL, planned ? Status.PLANNED : Status.IN_PLACE, "state.money.noun-sum", null);
        }
        String named = words.lower(amount.to());
        State sum = ofNamedSum(amount, verb);
        if (sum != null) {
            return sum;
        }
        if (BUDGETS.contains(named)) {
            return State.of(Meaning.LEVEL, Status.AUTHORIZED, "state.money.noun-sum", null);
        }
        if (verb != null && verb.lemma().equals("be") && words.holds(verb.to(), verb.to() + 3, "available")) {
            return State.of(Meaning.LEVEL, Status.AUTHORIZED, "state.money.had", null);
        }
        if (verb != null && role.kind() == Role.Kind.OBJECT && isPutInto(verb, amount)) {
            return State.of(Meaning.LEVEL, Status.AUTHORIZED, "state.money.law", null);
        }
        if (verb != null && verb.lemma().equals("be") && words.holds(verb.from() - NEAR, verb.from(), "request")) {
            return State.of(Meaning.LEVEL, Status.REQUESTED, "state.money.noun-request", null);
        }
        if (isEstimate(amount) || verb != null && isPutAt(verb, amount)) {
            return State.of(Meaning.CUMULATIVE, Status.PLANNED, "state.money.estimate", null);
        }
        if (verb != null
                && verb.lemma().equals("be")
                && !(verb.tense() == VerbGroup.Tense.PAST && verb.chain().isEmpty())
                && words.lower(amount.to() + 1).equals("for")) {
            return State.of(Meaning.CUMULATIVE, Status.PLANNED, "state.money.is-for", null);
        }
        if (verb != null && GIVING.contains(verb.lemma()) && isLaw(verb)) {
            return State.of(Meaning.LEVEL, Status.AUTHORIZED, "state.money.law", null);
        }
        return verb == null
                ? State.of(Meaning.CUMULATIVE, Status.IN_PLACE, "state.money.default", null)
                : byVerb(Act.of(verb, words, pack));
    }

    /** "the $412 million the Legislature budgeted": the verb of a clause right behind that allows it or asks for it. */
    private @Nullable VerbGroup decidedBehind(Amount amount) {
        int at = words.lower(amount.to()).equals("that") ? amount.to() + 1 : amount.to();
        if (!words.lower(at).equals("the") && words.tag(at) != Tag.NAME) {
            return null;
        }
        int end = at;
        while (end - at < NEAR
                && (words.lower(end).equals("the") || words.tag(end).isNominal())) {
            end++;
        }
        VerbGroup verb = new Clauses(words).startingAt(end);
        boolean decides = verb != null
                && verb.tense() != VerbGroup.Tense.INFINITIVE
                && pack.isAny(verb.lemma(), VerbClass.AUTHORIZE, VerbClass.REQUEST);
        return decides ? verb : null;
    }

    /** "a $32 million relief package", "the $29 million measure passed": a sum that is set aside, not spent. */
    private @Nullable State ofNamedSum(Amount amount, @Nullable VerbGroup verb) {
        int last = amount.to();
        if (words.tag(last) == Tag.PREPOSITION) {
            return null;
        }
        while (words.tag(last + 1).isNominal() && last - amount.to() < NEAR) {
            last++;
        }
        if (OPERATIONS.contains(words.lower(last))) {
            return State.of(Meaning.CUMULATIVE, Status.PLANNED, "state.money.noun-sum", words.span(last, last + 1));
        }
        boolean open = PLANS.contains(words.lower(last));
        Act act = verb == null ? null : Act.of(verb, words, pack);
        boolean spent = act != null && act.is(VerbClass.SPEND) && !act.lemmaIs("pay");
        if (!open && !SET_ASIDE.contains(words.lower(last)) || spent) {
            return null;
        }
        if (act != null
                && !act.isPlanned()
                && (act.is(VerbClass.AUTHORIZE) || PASSING.contains(act.verb().lemma()))) {
            return act.state(Meaning.LEVEL, Status.AUTHORIZED, "state.money.noun-sum");
        }
        boolean planned = open
                || act != null && (act.isPlanned() || WordList.ANNOUNCING.has(act.verb()) || act.is(VerbClass.PLAN));
        Status status = planned ? Status.PLANNED : Status.IN_PLACE;
        return State.of(Meaning.LEVEL, status, "state.money.noun-sum", words.span(last, last + 1));
    }

    /** "Half a billion is what the operation needs": the verb behind "what" says what becomes of the sum. */
    private @Nullable VerbGroup governing(Role role) {
        VerbGroup verb = role.governing();
        return verb != null
                        && role.kind() == Role.Kind.SUBJECT
                        && words.lower(verb.to()).equals("what")
                ? new Clauses(words).next(verb.to())
                : verb;
    }

    /** "put $250 million into the spending bill", "$3 million in the budget is": what a law or budget holds. */
    private boolean isPutInto(VerbGroup verb, Amount amount) {
        return PUTTING.contains(verb.lemma())
                && IntStream.range(amount.to(), Math.min(words.size(), amount.to() + INTO_WITHIN))
                        .anyMatch(i ->
                                BILLS.contains(words.lower(i)) && words.tag(i).isNominal());
    }

    /** "estimates run as high as $220 million", "the $28 million forecast in February". */
    private boolean isEstimate(Amount amount) {
        for (int i = Math.max(0, amount.from() - NEAR); i < Math.min(words.size(), amount.to() + NEAR); i++) {
            boolean reckoned = RECKONED.contains(words.lower(i)) && (isCost(i, i + 1) || isCost(i, i + 2));
            if (reckoned
                    || WordList.ESTIMATES.has(words.lemma(i)) && words.tag(i).isNominal()) {
                return true;
            }
            if (words.lower(i).equals(";")) {
                return false;
            }
        }
        return false;
    }

    /** "has cost $2 million and is expected to cost $3 million": what is expected is told of the second alone. */
    private boolean isCost(int reckoned, int at) {
        boolean verb =
                EXPECTED.contains(words.lower(reckoned)) && !words.tag(at).isNominal();
        return COSTS.contains(words.lower(at)) && !verb;
    }

    /** "puts the cost at $60 million": what somebody reckons. */
    private boolean isPutAt(VerbGroup verb, Amount amount) {
        boolean cost = words.holds(verb.to(), amount.from(), "cost")
                || words.holds(verb.to(), amount.from(), "price")
                || words.holds(verb.to(), amount.from(), "bill");
        boolean spent = words.holds(verb.to(), amount.from(), "since");
        return cost && !spent && verb.lemma().equals("put") && words.holds(verb.to(), amount.from() + 1, "at");
    }

    /** "a law that gives $3 billion": what a law or a budget gives is allowed to be spent. */
    private boolean isLaw(VerbGroup verb) {
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - 3); i--) {
            if (LAWS.contains(words.lemma(i)) && words.tag(i).isNominal()) {
                return true;
            }
        }
        return false;
    }

    private State byVerb(Act act) {
        boolean authorizes = act.is(VerbClass.AUTHORIZE);
        List<String> chain = act.verb().chain();
        if (authorizes && chain.stream().anyMatch(REFUSING::contains)) {
            // "refused to approve $6 billion": somebody had asked for it
            return act.state(Meaning.LEVEL, Status.REQUESTED, "state.money.requested");
        }
        if (!chain.isEmpty() && pack.isAny(chain.getLast(), VerbClass.AUTHORIZE)) {
            return act.state(Meaning.LEVEL, Status.AUTHORIZED, "state.money.authorized");
        }
        if (!chain.isEmpty() && ASKING_TO.contains(chain.getLast())) {
            return act.state(Meaning.LEVEL, Status.REQUESTED, "state.money.requested");
        }
        if (act.is(VerbClass.SPEND) && !authorizes) {
            boolean sum = act.isPlanned() && act.lemmaIs("pay");
            return act.state(
                    sum ? Meaning.LEVEL : Meaning.CUMULATIVE,
                    act.isPlanned() ? Status.PLANNED : Status.IN_PLACE,
                    "state.money.spent");
        }
        if (authorizes && !act.lemmaIs("release")) {
            Status status = act.isPlanned() ? Status.PLANNED : Status.AUTHORIZED;
            return act.state(Meaning.LEVEL, status, "state.money.authorized");
        }
        if (act.lemmaIs("commit") && !act.isPlanned()) {
            return act.state(Meaning.LEVEL, Status.AUTHORIZED, "state.money.committed");
        }
        if (act.is(VerbClass.REQUEST) || act.lemmaIs("claim") || act.lemmaIs("call")) {
            return act.state(Meaning.LEVEL, Status.REQUESTED, "state.money.requested");
        }
        boolean had = act.isPlanned() && HANDING.contains(act.verb().lemma())
                || HAVING.contains(act.verb().lemma());
        if (had) {
            return act.state(Meaning.LEVEL, act.isPlanned() ? Status.PLANNED : Status.IN_PLACE, "state.money.had");
        }
        if (FINDING.contains(act.verb().lemma()) && (act.isPlanned() || act.is(VerbClass.PLAN))) {
            return act.state(Meaning.LEVEL, Status.PLANNED, "state.money.planned");
        }
        return act.isPlanned() || act.is(VerbClass.PLAN) && !act.lemmaIs("mean")
                ? act.state(Meaning.CUMULATIVE, Status.PLANNED, "state.money.planned")
                : act.state(Meaning.CUMULATIVE, Status.IN_PLACE, "state.money.other");
    }
}
