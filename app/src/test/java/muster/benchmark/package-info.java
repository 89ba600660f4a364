/** Public sets that measure numbers, quantities and times. */
@NullMarked
package muster.benchmark;

import org.jspecify.annotations.NullMarked;
