package muster.pack;

/** What a word for a source is. */
public enum SourceKind {
    /** A person by role: spokesman, official, governor. */
    ROLE,
    ORGANISATION,
    DOCUMENT,
    OUTLET
}
