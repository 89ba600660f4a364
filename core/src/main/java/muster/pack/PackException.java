package muster.pack;

import java.util.List;

/** A pack cannot be used; the message is its first fault: file and line, what is wrong and what to try. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PackFault> faults;

    /** Takes at least one fault. */
    public PackException(List<PackFault> faults) {
        super(faults.getFirst().toString());
        this.faults = List.copyOf(faults);
    }

    /** All that is wrong, in the order of files and lines. */
    public List<PackFault> faults() {
        return faults;
    }
}
