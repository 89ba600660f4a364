package muster.claim;

/**
 * One link of the chain of who says so.
 *
 * @param name as the report names it, for example {@code senior U.S. defense official}
 * @param kind what sort of source it is
 * @param count how many they are, 0 where the words do not say
 */
public record Link(String name, LinkKind kind, int count) {}
