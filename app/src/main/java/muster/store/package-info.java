/** The ledger on disk: one SQLite file that any SQLite tool can open. */
@NullMarked
package muster.store;

import org.jspecify.annotations.NullMarked;
