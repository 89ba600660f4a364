package muster.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** A program that reads texts, as it is set up for the comparison. */
enum Peer {
    MUSTER("text to figures and claims", "256m") {
        @Override
        Reader load() {
            return MusterReader.load();
        }
    },
    OPENNLP("sentences, tokens, parts of speech", "512m") {
        @Override
        Reader load() {
            return OpenNlpReader.load();
        }
    },
    CORENLP_POS("sentences, tokens, parts of speech, lemmas", "4g") {
        @Override
        Reader load() {
            return CoreNlpReader.load("tokenize,ssplit,pos,lemma");
        }
    },
    CORENLP_NER("the same, and named entities with times", "4g") {
        @Override
        Reader load() {
            return CoreNlpReader.load("tokenize,ssplit,pos,lemma,ner");
        }
    };

    /** The day on which all texts are taken to be published. */
    static final LocalDate PUBLISHED = LocalDate.of(2018, 11, 1);

    private final String does;
    private final String heap;

    Peer(String does, String heap) {
        this.does = does;
        this.heap = heap;
    }

    /** Loads whatever the program needs before it can read. */
    abstract Reader load();

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String does() {
        return does;
    }

    /** The heap that it is given, as the option -Xmx takes it. */
    String heap() {
        return heap;
    }

    static Peer of(String word) {
        return Arrays.stream(values())
                .filter(peer -> peer.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no program is called " + word));
    }
}
