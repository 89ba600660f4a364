package muster.account.course;

import java.util.List;
import muster.account.Testimony;
import org.jspecify.annotations.Nullable;

/**
 * How one force or mission stands to another: under its command, part of it, separate from it.
 *
 * @param from who stands so, under the name that was told first; null where the words tell none
 * @param type as in {@link muster.claim.Kind#RELATION}
 * @param to to whom or what; null where the words tell none
 * @param testimonies who tells of it, the earliest first; never empty
 */
public record Tie(
        @Nullable String from, String type, @Nullable String to, List<Testimony> testimonies) {
    public Tie {
        testimonies = List.copyOf(testimonies);
    }

    /** The one who told of it first. */
    public Testimony testimony() {
        return testimonies.getFirst();
    }

    /** Whether {@code from} stands beneath {@code to} in the tree of commands. */
    boolean isUpward() {
        return type.equals("under-command") || type.equals("part-of") || type.equals("augments");
    }
}
