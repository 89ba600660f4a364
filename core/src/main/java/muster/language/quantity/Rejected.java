package muster.language.quantity;

import muster.text.Span;

/**
 * A number that is no quantity.
 *
 * @param reason the stable name of the rule that says why
 */
public record Rejected(int from, int to, Span span, String reason) {}
