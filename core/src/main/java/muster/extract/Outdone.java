package muster.extract;

import muster.text.Span;

/** Words that were considered for an attribute of a figure, and in short why they did not give it. */
record Outdone(Span span, String reason) {}
