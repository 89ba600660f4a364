package muster.account.check;

import java.util.List;
import java.util.stream.Stream;
import muster.account.Evidence;
import muster.account.Testimony;
import muster.claim.Kind;
import muster.claim.Statement;

/**
 * A figure that a report only repeats to say that somebody disputes it: "The 5,600 is wrong, she said."
 *
 * @param by who disputes it
 */
record Denial(Evidence claim, String by) {

    /** The figures that stand within a statement that disputes them. */
    static List<Denial> among(List<Evidence> statements, List<Testimony> told) {
        List<Testimony> disputes =
                told.stream().filter(one -> one.kind() == Kind.DISPUTE).toList();
        return statements.stream()
                .flatMap(claim -> disputes.stream()
                        .filter(dispute -> disputes(dispute, claim))
                        .limit(1)
                        .flatMap(dispute -> Stream.of(new Denial(claim, dispute.source()))))
                .toList();
    }

    private static boolean disputes(Testimony dispute, Evidence claim) {
        Statement statement = dispute.statement();
        return dispute.recorded().reportId().equals(claim.recorded().reportId())
                && statement.span().begin() <= claim.figure().span().begin()
                && statement.span().end() >= claim.figure().span().end();
    }
}
