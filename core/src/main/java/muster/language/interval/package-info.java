/** Words of time as intervals: joined, bounded and combined, down to the hour. */
@NullMarked
package muster.language.interval;

import org.jspecify.annotations.NullMarked;
