/** Sums of unknown numbers within bounds, and which of them cannot all hold. */
@NullMarked
package muster.account.linear;

import org.jspecify.annotations.NullMarked;
