package muster.account.books;

import muster.account.Row;
import org.jspecify.annotations.Nullable;

/**
 * A row of a picture in its place: beneath the narrowest row that holds it.
 *
 * @param above the row that holds it, or null where none is known to
 * @param finding what its number is derived from; null where sentences state it
 */
public record Branch(
        Row row, @Nullable Branch above, @Nullable Finding finding) {

    /** How many rows stand above it. */
    public int depth() {
        return above == null ? 0 : above.depth() + 1;
    }

    /** The id of the cell that holds it, or null. */
    public @Nullable String parent() {
        return above == null ? null : above.row().cell().id();
    }
}
