@NullMarked
package muster.ledger;

import org.jspecify.annotations.NullMarked;
