package muster.language.time;

import muster.text.Span;

/**
 * Words of time that belong together, resolved: "12:00 UTC Monday", "between May 3 and May 9", "nearly five months".
 *
 * @param from the first token
 * @param to the token after the last one
 * @param type DATE, TIME, DURATION or SET
 * @param value the TIMEX3 value
 * @param rule the stable name of the rule that read its first part
 */
public record TimePhrase(int from, int to, Span span, String type, String value, Extent extent, String rule) {}
