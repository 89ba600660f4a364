/** The rules of the account: figures known at a point, weighed into a picture of a day; no clock, files or network. */
@NullMarked
package muster.account;

import org.jspecify.annotations.NullMarked;
