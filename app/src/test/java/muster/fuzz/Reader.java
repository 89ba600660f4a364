package muster.fuzz;

import java.util.List;

/** Something that reads what others wrote. */
interface Reader extends AutoCloseable {
    /** How inputs for it are called when they are saved. */
    String name();

    /** Real inputs, from which broken ones are made. */
    List<byte[]> seeds();

    /** Words that mean something to it, or that mean trouble elsewhere. */
    List<String> words();

    /**
     * Reads an input.
     *
     * @throws Exception where it neither reads nor refuses it in its own words
     */
    void read(byte[] input) throws Exception;

    /** Whether what it keeps is sound after all that it was fed; throws where it is not. */
    default void check() throws Exception {}

    @Override
    default void close() {}
}
