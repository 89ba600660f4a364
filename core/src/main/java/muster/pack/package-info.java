@NullMarked
package muster.pack;

import org.jspecify.annotations.NullMarked;
