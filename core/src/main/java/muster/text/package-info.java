@NullMarked
package muster.text;

import org.jspecify.annotations.NullMarked;
