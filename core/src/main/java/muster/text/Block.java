package muster.text;

/** A stretch of text of one kind, without the white space around it. */
public record Block(BlockKind kind, Span span) {}
