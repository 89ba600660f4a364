/** Places by the names that reports give them; start at {@link muster.place.Gazetteer}. */
@NullMarked
package muster.place;

import org.jspecify.annotations.NullMarked;
