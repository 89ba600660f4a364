package muster.language.interval;

import muster.language.time.Extent;
import muster.text.Span;

/** A stretch of a sentence that tells a time, and what it stands for. */
public record Interval(Span span, Extent extent) {}
