/** Answers as rows: what the command line prints and the web application serves. */
@NullMarked
package muster.view;

import org.jspecify.annotations.NullMarked;
