package muster.language.time;

/**
 * What a rule has read.
 *
 * @param to the token behind the last one that it took
 * @param rule the stable name of the rule
 */
record Found(int to, String rule, TimeExpression expression) {}
