package muster.store;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The answer for the point that was asked about last. Up to a point that the ledger has reached nothing changes. */
final class Remembered<T> {
    private long known = -1;
    private @Nullable T answer;

    T at(long point, Question<T> question) throws SQLException {
        T remembered = answer;
        if (remembered == null || known != point) {
            remembered = question.answer();
            answer = remembered;
            known = point;
        }
        return remembered;
    }

    interface Question<T> {
        T answer() throws SQLException;
    }
}
