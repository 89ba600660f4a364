@NullMarked
package muster.extract;

import org.jspecify.annotations.NullMarked;
