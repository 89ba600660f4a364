/**
 * The course of a mission, from what reports say besides their figures: what happens when, what was asked for and
 * granted, what forces do, may and may not do, who commands whom, and what nobody knows. Pure functions, as all of the
 * account.
 */
@NullMarked
package muster.account.course;

import org.jspecify.annotations.NullMarked;
