package muster.pack;

/**
 * Something in a pack that cannot be used.
 *
 * @param file where it is, as its user named the folder
 * @param line counted from 1; 0 where the whole file is meant
 * @param what says what is wrong and what to try
 */
public record PackFault(String file, int line, String what) {
    @Override
    public String toString() {
        return file + (line > 0 ? " line " + line : "") + ": " + what;
    }
}
