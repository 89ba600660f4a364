package muster.extract;

import muster.claim.Force;
import muster.claim.Subject;

/**
 * What a figure counted, for the ones after it that leave their noun out.
 *
 * @param head the noun, for people
 */
record Antecedent(Subject subject, String unit, Force force, String head) {}
