@NullMarked
package muster.language.time;

import org.jspecify.annotations.NullMarked;
