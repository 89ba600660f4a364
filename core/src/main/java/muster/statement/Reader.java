package muster.statement;

import java.util.List;

/** Finds the statements of some kinds in a sentence. */
interface Reader {
    List<Draft> read(Sense sense);

    /** Whether it reads questions too: what somebody asks is not said, but may be open. */
    default boolean readsQuestions() {
        return false;
    }
}
