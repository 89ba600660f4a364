/** The rules that hold the project in shape. */
@NullMarked
package muster.architecture;

import org.jspecify.annotations.NullMarked;
