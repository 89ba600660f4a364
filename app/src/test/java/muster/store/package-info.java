@NullMarked
package muster.store;

import org.jspecify.annotations.NullMarked;
