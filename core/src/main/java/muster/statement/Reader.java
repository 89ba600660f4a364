package muster.statement;

import java.util.List;

/** Finds the statements of some kinds in a sentence. */
interface Reader {
    List<Draft> read(Sense sense);
}
