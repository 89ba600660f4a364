package muster.extract;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import muster.text.Sentence;

/**
 * The sentences of a report with what is found in each, one after another. Of a long report only those are kept that the
 * one being read may look ahead to, since all of them would fill the memory.
 */
final class Scenes {
    /** So many sentences tell what a report is about as a whole. */
    private static final int OPENING = 1000;

    /** How many sentences ahead one may look; without a bound a report of many short lines took the square of its length. */
    private static final int AHEAD = 200;

    private final Iterator<Sentence> sentences;
    private Function<Sentence, Scene> reading;

    /** The scenes from the one being read on; those in front of it are left out from time to time. */
    private final List<Scene> read = new ArrayList<>();

    /** The place of the scene behind the one being read. */
    private int next;

    Scenes(Iterator<Sentence> sentences, Function<Sentence, Scene> reading) {
        this.sentences = sentences;
        this.reading = reading;
    }

    /** The first scenes, in most reports all of them, as they are now. */
    List<Scene> opening() {
        readTo(OPENING);
        return List.copyOf(read);
    }

    /** Changes all scenes that are still to come by what the first ones tell. */
    void resolve(UnaryOperator<Scene> change) {
        read.replaceAll(change);
        reading = reading.andThen(change);
    }

    boolean hasNext() {
        return next < read.size() || sentences.hasNext();
    }

    Scene next() {
        if (next > OPENING) {
            read.subList(0, next).clear();
            next = 0;
        }
        next++;
        readTo(next + AHEAD);
        return read.get(next - 1);
    }

    /** Those behind the one that came last, as far as one may look; until the next one is asked for. */
    List<Scene> following() {
        return read.subList(next, Math.min(read.size(), next + AHEAD));
    }

    private void readTo(int size) {
        while (read.size() < size && sentences.hasNext()) {
            read.add(reading.apply(sentences.next()));
        }
    }
}
