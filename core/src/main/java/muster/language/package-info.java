@NullMarked
package muster.language;

import org.jspecify.annotations.NullMarked;
