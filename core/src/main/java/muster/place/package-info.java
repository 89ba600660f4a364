@NullMarked
package muster.place;

import org.jspecify.annotations.NullMarked;
