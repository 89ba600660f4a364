package muster.account.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.claim.Detail;
import muster.claim.Kind;
import muster.claim.Modality;
import org.junit.jupiter.api.Test;

class ChainTest {
    @Test
    void whoIsUnderNobodyStandsAtTheTop() {
        assertThat(tree(
                        relation("c1", "Task Force South", "under-command", "U.S. Northern Command"),
                        relation("c2", "the 3rd Battalion", "augments", "the Task Force South"),
                        relation("c3", "Task Force South", "based-at", "El Paso"),
                        relation("c4", "Task Force South", "under-command", "Northern Command"),
                        relation("c5", "Operation Lantern", "separate-from", "this mission")))
                .isEqualTo("""
                        U.S. Northern Command
                          under-command Task Force South (c1 c4)
                            augments the 3rd Battalion (c2)
                            based-at El Paso (c3)
                        Operation Lantern
                          separate-from this mission (c5)
                        """);
    }

    @Test
    void nothingIsLeftOutWhereTwoAreSaidToBeUnderEachOther() {
        assertThat(tree(relation("c1", "North", "under-command", "South"), relation("c2", "South", "part-of", "North")))
                .isEqualTo("""
                        North
                          part-of South (c2)
                            under-command North (c1)
                        """);
    }

    @Test
    void whatIsBasedSomewhereStandsThereWhereOnlyAPlaceIsTold() {
        assertThat(tree(
                        Telling.of("c1", "2018-11-01", Kind.RELATION, "based-at", null)
                                .by("Task Force South")
                                .in("El Paso", "Texas"),
                        Telling.of("c2", "2018-11-01", Kind.RELATION, "under-command", null)
                                .by("Task Force North")
                                .in("Ohio")))
                .isEqualTo("""
                        (not named)
                          under-command Task Force North (c2)
                        Task Force South
                          based-at El Paso, Texas (c1)
                        """);
    }

    @Test
    void ofTwoMissionsAndOfWhatIsToldLaterNothingIsJoined() {
        assertThat(tree(
                        relation("c1", "Task Force South", "under-command", "Northern Command"),
                        relation("c2", "Task Force South", "under-command", "Northern Command")
                                .of("flood"),
                        Telling.of("c3", "2018-12-02", Kind.RELATION, "part-of", null)
                                .by("the 3rd Battalion")
                                .with(Detail.TO, "Task Force South")))
                .isEqualTo("""
                        Northern Command
                          under-command Task Force South (c1)
                          under-command Task Force South (c2)
                        """);
    }

    @Test
    void whatIsDeniedIsNoRelation() {
        assertThat(tree(relation("c1", "North", "under-command", "South").as(Modality.DENIED)))
                .isEmpty();
    }

    private static Telling relation(String id, String from, String type, String to) {
        return Telling.of(id, "2018-11-01", Kind.RELATION, type, null).by(from).with(Detail.TO, to);
    }

    private static String tree(Telling... told) {
        return Chain.of(Stream.of(told).map(Telling::told).toList(), LocalDate.parse("2018-12-01")).tree().stream()
                .map(ChainTest::print)
                .collect(Collectors.joining());
    }

    private static String print(Chain.Branch branch) {
        Tie tie = branch.tie();
        String ids = tie == null
                ? ""
                : tie.testimonies().stream().map(told -> told.id()).collect(Collectors.joining(" ", " (", ")"));
        return "  ".repeat(branch.depth()) + (tie == null ? "" : tie.type() + " ") + branch.name() + ids + "\n";
    }
}
