package muster.account.check;

import java.util.List;
import java.util.stream.Stream;
import muster.account.Evidence;
import muster.account.Rejections;

/**
 * A figure that a report only repeats to say that somebody disputes it: "The 5,600 is wrong, she said."
 *
 * @param by who disputes it
 */
record Denial(Evidence claim, String by) {

    /** The figures that stand within a statement that disputes them. */
    static List<Denial> among(List<Evidence> statements, Rejections rejections) {
        return statements.stream()
                .flatMap(claim ->
                        Stream.ofNullable(rejections.by(claim)).map(dispute -> new Denial(claim, dispute.source())))
                .toList();
    }
}
