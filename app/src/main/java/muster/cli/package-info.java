/** The command line: reads what the user asks for, calls the other packages, prints. */
@NullMarked
package muster.cli;

import org.jspecify.annotations.NullMarked;
