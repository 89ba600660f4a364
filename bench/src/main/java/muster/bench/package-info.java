/** Measures how fast Muster reads, beside other programs; nothing here is shipped. */
@NullMarked
package muster.bench;

import org.jspecify.annotations.NullMarked;
