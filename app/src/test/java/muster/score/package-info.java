/** How well reports are read: figures against gold ones, by the rules that the gold sets are written to. */
@NullMarked
package muster.score;

import org.jspecify.annotations.NullMarked;
