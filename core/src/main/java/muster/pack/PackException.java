package muster.pack;

/** A pack's file cannot be used; the message names file and line, says what is wrong and what to write instead. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PackException(String message) {
        super(message);
    }
}
