/** One list, three forms: a table for people, CSV for spreadsheets, JSON Lines for programs. */
@NullMarked
package muster.export;

import org.jspecify.annotations.NullMarked;
