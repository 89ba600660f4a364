package muster.extract;

import java.math.BigDecimal;
import muster.claim.Force;
import muster.claim.Subject;

/**
 * What a figure counted, for the ones after it that leave their noun out.
 *
 * @param head the noun, for people
 * @param value its number: a part cannot be more
 */
record Antecedent(Subject subject, String unit, Force force, String head, BigDecimal value) {}
