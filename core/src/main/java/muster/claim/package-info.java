@NullMarked
package muster.claim;

import org.jspecify.annotations.NullMarked;
