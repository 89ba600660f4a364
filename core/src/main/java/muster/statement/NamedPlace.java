package muster.statement;

/**
 * A place that a sentence names.
 *
 * @param from the first token
 * @param to the token after the last one
 * @param name the usual English name
 * @param located whether the words say that something is there or goes there
 * @param group places of one list share a number
 */
public record NamedPlace(int from, int to, String name, boolean located, int group) {}
