@NullMarked
package muster.language.quantity;

import org.jspecify.annotations.NullMarked;
