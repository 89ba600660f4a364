package muster.bench;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One program in a process of its own, which reads when it is told to. Its orders are lines: {@code warm SECONDS}, answered
 * by documents; {@code measure THREADS SECONDS}, answered by documents, seconds, seconds of the processors, and things
 * found; {@code heap}, answered by the bytes in use.
 */
final class Worker {
    private final Reader reader;
    private final List<String> articles;

    private Worker(Reader reader, List<String> articles) {
        this.reader = reader;
        this.articles = articles;
    }

    /** Takes the name of the program, and the folders of texts. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        PrintStream answers = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        // Some programs talk on the stream that the answers go to.
        System.setOut(System.err);
        List<Path> folders = List.of(arguments).subList(1, arguments.length).stream()
                .map(Path::of)
                .toList();
        List<String> articles = Articles.of(folders);
        Worker worker = new Worker(Peer.of(arguments[0]).load(), articles);
        answers.println(worker.reader.read(articles.getFirst()));
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] words = order.split(" ");
            answers.println(
                    switch (words[0]) {
                        case "heap" -> String.valueOf(usedBytes());
                        case "warm" -> worker.warm(Double.parseDouble(words[1]));
                        default -> worker.measure(Integer.parseInt(words[1]), Double.parseDouble(words[2]));
                    });
        }
    }

    private static long usedBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long processorNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Counts the time of the processors: on a busy machine, compiling takes as long as it takes. */
    private String warm(double processorSeconds) {
        long end = processorNanos() + (long) (processorSeconds * 1e9);
        long documents = 0;
        while (processorNanos() < end) {
            articles.forEach(reader::read);
            documents += articles.size();
        }
        return String.valueOf(documents);
    }

    /** Reads all articles as often as whole passes are needed to fill the time. */
    private String measure(int threads, double seconds) throws InterruptedException, ExecutionException {
        List<Reader> readers = new ArrayList<>(List.of(reader));
        while (readers.size() < threads) {
            readers.add(reader.another());
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long processor = processorNanos();
            long begin = System.nanoTime();
            int documents = 0;
            long found = 0;
            do {
                found += pass(pool, readers);
                documents += articles.size();
            } while (System.nanoTime() - begin < seconds * 1e9);
            double took = (System.nanoTime() - begin) / 1e9;
            return documents + " " + took + " " + (processorNanos() - processor) / 1e9 + " " + found;
        }
    }

    private long pass(ExecutorService pool, List<Reader> readers) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        List<Callable<Long>> tasks = new ArrayList<>();
        for (Reader each : readers) {
            tasks.add(() -> readFrom(next, each));
        }
        long found = 0;
        for (Future<Long> task : pool.invokeAll(tasks)) {
            found += task.get();
        }
        return found;
    }

    private long readFrom(AtomicInteger next, Reader each) {
        long found = 0;
        for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
            found += each.read(articles.get(i));
        }
        return found;
    }
}
