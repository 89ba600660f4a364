package muster.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A {@link Worker} in its process, seen from outside. */
final class Hired implements AutoCloseable {
    /** What a program read in one go. The processors' seconds count compiling and tidying up, too. */
    record Measure(int threads, int documents, double seconds, double processorSeconds, long found) {
        double perSecond() {
            return documents / seconds;
        }

        double perProcessorSecond() {
            return documents / processorSeconds;
        }
    }

    private final Process process;
    private final BufferedWriter orders;
    private final BufferedReader answers;
    private final double startSeconds;

    private Hired(Process process, long begin) throws IOException {
        this.process = process;
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        answer();
        this.startSeconds = (System.nanoTime() - begin) / 1e9;
    }

    /** Starts a program in a fresh Java machine, and waits until it has read its first text. */
    static Hired start(Peer peer, List<Path> folders) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + peer.heap(),
                "-cp",
                System.getProperty("java.class.path"),
                Worker.class.getName(),
                peer.word()));
        folders.forEach(folder -> command.add(folder.toString()));
        long begin = System.nanoTime();
        return new Hired(
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")))
                        .start(),
                begin);
    }

    /** The time from the start of the process until the first text was read. */
    double startSeconds() {
        return startSeconds;
    }

    Measure measure(int threads, double seconds) throws IOException {
        String[] cells = ask("measure " + threads + " " + seconds).split(" ");
        return new Measure(
                threads,
                Integer.parseInt(cells[0]),
                Double.parseDouble(cells[1]),
                Double.parseDouble(cells[2]),
                Long.parseLong(cells[3]));
    }

    /** Reads until the processors have worked for so long. */
    void warm(double processorSeconds) throws IOException {
        ask("warm " + processorSeconds);
    }

    /** The bytes that are in use after tidying up: what the program holds to be able to read. */
    long heapBytes() throws IOException {
        return Long.parseLong(ask("heap"));
    }

    private String ask(String order) throws IOException {
        orders.write(order);
        orders.newLine();
        orders.flush();
        return answer();
    }

    private String answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("the program ended before it answered");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        orders.close();
        process.destroy();
    }
}
