package muster.view;

import java.util.Objects;

/** Ends what was asked; the message is one line for its user: where, what is wrong, what to try. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean wrongUsage;

    private Failure(boolean wrongUsage, String message) {
        super(message);
        this.wrongUsage = wrongUsage;
    }

    /** What was asked could not be done. */
    public static Failure failed(String message) {
        return new Failure(false, message);
    }

    /** Something was asked for that there is not, or in words that say nothing. */
    public static Failure wrongUsage(String message) {
        return new Failure(true, message);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    /** Whether other words would help: the question was wrong, not the ledger or the machine. */
    public boolean isWrongUsage() {
        return wrongUsage;
    }
}
