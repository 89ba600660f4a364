/**
 * What the record itself tells: what happened and what became known between two days or points, and how long it took
 * until it was said, published and known. Pure functions, as all of the account.
 */
@NullMarked
package muster.account.record;

import org.jspecify.annotations.NullMarked;
