package muster.account.check;

/**
 * How what a claim counts differs from what was asked.
 *
 * @param words what it is said of and what not, to stand behind "is said": "of Texas, not of Arizona"; empty where another
 *     difference of the same claim says it already
 */
public record Difference(Dimension dimension, String words) {}
