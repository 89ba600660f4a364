package muster.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Apache OpenNLP with its published English models. Its tools hold what they read last, so each thread has its own. */
final class OpenNlpReader implements Reader {
    private final SentenceModel sentenceModel;
    private final TokenizerModel tokenModel;
    private final POSModel tagModel;
    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tags;

    private OpenNlpReader(SentenceModel sentenceModel, TokenizerModel tokenModel, POSModel tagModel) {
        this.sentenceModel = sentenceModel;
        this.tokenModel = tokenModel;
        this.tagModel = tagModel;
        this.sentences = new SentenceDetectorME(sentenceModel);
        this.tokens = new TokenizerME(tokenModel);
        this.tags = new POSTaggerME(tagModel);
    }

    static OpenNlpReader load() {
        try (InputStream sentence = model("sentence");
                InputStream token = model("tokens");
                InputStream tag = model("pos")) {
            return new OpenNlpReader(new SentenceModel(sentence), new TokenizerModel(token), new POSModel(tag));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream model(String what) throws IOException {
        String name = "/opennlp-en-ud-ewt-" + what + "-1.3-2.5.4.bin";
        InputStream found = OpenNlpReader.class.getResourceAsStream(name);
        if (found == null) {
            throw new IOException("the model " + name + " is not among the libraries");
        }
        return found;
    }

    @Override
    public int read(String text) {
        int found = 0;
        for (String sentence : sentences.sentDetect(text)) {
            found += tags.tag(tokens.tokenize(sentence)).length;
        }
        return found;
    }

    @Override
    public Reader another() {
        return new OpenNlpReader(sentenceModel, tokenModel, tagModel);
    }
}
