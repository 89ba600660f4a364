package muster.cli;

import java.util.Objects;

/** Ends a command; the message is one line for its user: where, what is wrong, what to try. */
final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** The command could not do what was asked. */
    static Failure failed(String message) {
        return new Failure(Muster.FAILED, message);
    }

    /** The command was asked for something that there is not. */
    static Failure wrongUsage(String message) {
        return new Failure(Muster.WRONG_USAGE, message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    int exitCode() {
        return exitCode;
    }
}
