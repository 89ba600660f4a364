package muster.statement;

import muster.text.WordSet;

/** Verbs whose object does what the infinitive behind it says: "ordered 800 soldiers to fix trucks". */
final class ObjectVerbs {
    private static final WordSet LEMMAS = WordSet.of(
            "order",
            "ask",
            "send",
            "deploy",
            "direct",
            "tell",
            "want",
            "authorize",
            "authorise",
            "allow",
            "permit",
            "forbid",
            "activate",
            "call",
            "assign",
            "task",
            "train",
            "prepare",
            "enable",
            "require",
            "use",
            "help",
            "urge",
            "request",
            "mobilize",
            "mobilise",
            "let",
            "expect",
            "instruct",
            "dispatch",
            "give",
            "put");

    private ObjectVerbs() {}

    static boolean has(String lemma) {
        return LEMMAS.contains(lemma);
    }
}
