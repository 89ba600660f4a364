package muster.bench;

import java.util.List;
import muster.extract.Extraction;
import muster.extract.Extractor;
import muster.pack.Pack;

/** Muster with all bundled packs. */
record MusterReader(Extractor extractor) implements Reader {
    static MusterReader load() {
        return new MusterReader(new Extractor(Pack.bundled()));
    }

    @Override
    public int read(String text) {
        Extraction read = extractor.read(text, List.of(), Peer.PUBLISHED);
        return read.figures().size() + read.statements().size();
    }

    @Override
    public Reader another() {
        return this;
    }
}
