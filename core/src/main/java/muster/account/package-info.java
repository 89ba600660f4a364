@NullMarked
package muster.account;

import org.jspecify.annotations.NullMarked;
