/** The books checked: parts and wholes, changes, ceilings, voices that contradict each other; as findings. */
@NullMarked
package muster.account.books;

import org.jspecify.annotations.NullMarked;
