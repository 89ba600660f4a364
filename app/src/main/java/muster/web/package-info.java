/** The web application: pages and an API over the same ledger, for a browser on the same machine. */
@NullMarked
package muster.web;

import org.jspecify.annotations.NullMarked;
