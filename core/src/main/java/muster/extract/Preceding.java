package muster.extract;

import org.jspecify.annotations.Nullable;

/**
 * What came before an amount, for a noun that is left out.
 *
 * @param counted what was counted last, or null
 * @param shared what the last percentage was a share of, or null
 * @param last what was counted last in the sentence, whatever it was, or null
 * @param measured the last sum, length or weight, or null
 * @param measuredLast whether the amount right before, in the same sentence, was that sum, length or weight
 * @param left the counted noun that stands left of the amount in its sentence, or null
 * @param subject the counted noun that is the subject of a verb of change over the amount, or null
 * @param inSentence whether {@code counted} was counted in the same sentence
 */
record Preceding(
        @Nullable Antecedent counted,
        @Nullable Antecedent shared,
        @Nullable Antecedent last,
        @Nullable Antecedent measured,
        boolean measuredLast,
        @Nullable Counted left,
        @Nullable Counted subject,
        boolean inSentence) {}
