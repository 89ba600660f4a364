package muster.bench;

/** Something that reads texts, one at a time. */
interface Reader {
    /** Reads a text, and says how many things it found. Whoever asks adds them up, so that no reading can be left out. */
    int read(String text);

    /** A reader for a further thread, with what is loaded shared where the program allows it. */
    Reader another();
}
