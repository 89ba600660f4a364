package muster.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.Properties;

/** Stanford CoreNLP as it comes, with the annotators that are named. */
record CoreNlpReader(StanfordCoreNLP pipeline) implements Reader {
    static CoreNlpReader load(String annotators) {
        RedwoodConfiguration.empty().capture(System.err).apply();
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("ner.docdate.useFixedDate", Peer.PUBLISHED.toString());
        return new CoreNlpReader(new StanfordCoreNLP(properties));
    }

    @Override
    public int read(String text) {
        Annotation document = new Annotation(text);
        pipeline.annotate(document);
        return document.get(CoreAnnotations.TokensAnnotation.class).size();
    }

    @Override
    public Reader another() {
        return this;
    }
}
