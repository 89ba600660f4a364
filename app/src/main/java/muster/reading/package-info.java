/**
 * Files and their manifests become texts with metadata. Start at {@link muster.reading.ReportReader}.
 */
@NullMarked
package muster.reading;

import org.jspecify.annotations.NullMarked;
