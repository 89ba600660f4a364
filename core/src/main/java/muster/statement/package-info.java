/** What a sentence says besides its figures: requests, orders, tasks, limits, dates, unknowns. */
@NullMarked
package muster.statement;

import org.jspecify.annotations.NullMarked;
