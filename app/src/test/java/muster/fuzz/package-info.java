/** Broken and hostile input for everything that reads: it is refused in plain words, or read, and never more than that. */
@org.jspecify.annotations.NullMarked
package muster.fuzz;
