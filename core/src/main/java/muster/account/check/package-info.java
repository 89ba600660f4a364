/**
 * The fact-checker's question: what is known for and against a figure that somebody states. Pure functions, as all of
 * the account.
 */
@NullMarked
package muster.account.check;

import org.jspecify.annotations.NullMarked;
