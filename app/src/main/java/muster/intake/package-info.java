/** Takes reports, and the entries of people, into a ledger. */
@NullMarked
package muster.intake;

import org.jspecify.annotations.NullMarked;
