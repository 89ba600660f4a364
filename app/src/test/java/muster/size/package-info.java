/** How answers go with the size of a ledger: a generator of missions, and a program that measures. */
@NullMarked
package muster.size;

import org.jspecify.annotations.NullMarked;
