package muster.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.concurrent.Semaphore;
import muster.ledger.LedgerException;
import muster.view.Failure;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * A running server of pages and API.
 *
 * <p>Limits: {@value #AT_ONCE} requests are worked on at once, and a waiting one is told to come again; a body has at
 * most {@value #LARGEST_MIB} MiB.
 */
public final class WebServer implements AutoCloseable {
    static final int AT_ONCE = 64;
    static final int LARGEST_MIB = 32;

    private static final String TAKEN = "muster.taken";
    private static final int THREADS = 80;
    private static final int IDLE_MILLIS = 30_000;

    private final Settings settings;
    private final PrintStream errors;
    private final Desk desk;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Javalin javalin;
    private @Nullable Thread rehearsal;

    private WebServer(Settings settings, PrintStream errors) {
        this.settings = settings;
        this.errors = errors;
        this.desk = new Desk(settings.ledger(), settings.pack());
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts a server; it answers when this returns.
     *
     * @param errors is told what went wrong within, with its stack; a request's own mistakes are told to who asked alone
     * @throws LedgerException if the ledger cannot be opened
     * @throws IOException if the address or port cannot be had
     */
    public static WebServer start(Settings settings, PrintStream errors) throws IOException {
        WebServer server = new WebServer(settings, errors);
        try {
            server.javalin.start(settings.host(), settings.port());
        } catch (RuntimeException e) {
            server.desk.close();
            throw new IOException("cannot listen on " + settings.host() + " port " + settings.port(), e);
        }
        server.rehearsal = Rehearsal.begin(server.desk, settings);
        return server;
    }

    /** Where its pages are. */
    public URI address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + javalin.port() + "/");
    }

    @Override
    public void close() {
        javalin.stop();
        if (rehearsal != null) {
            rehearsal.interrupt();
        }
        desk.close();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.maxRequestSize = LARGEST_MIB * 1024L * 1024;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4, IDLE_MILLIS);
        config.jetty.multipartConfig.maxFileSize(LARGEST_MIB / 2, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_MIB, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        Gate gate = new Gate(settings);
        config.routes.before(this::take);
        config.routes.before(gate::check);
        config.routes.after(this::giveBack);
        failures(config);
        Assets assets = Assets.bundled();
        new Pages(assets, settings).route(config.routes);
        config.routes.get("/assets/{name}", request -> assets.serve(request, request.pathParam("name")));
        new Api(desk, settings).route(config.routes);
    }

    private void take(Context request) {
        if (!places.tryAcquire()) {
            request.header("Retry-After", "1");
            throw Problem.busy();
        }
        request.attribute(TAKEN, true);
    }

    private void giveBack(Context request) {
        if (request.attribute(TAKEN) != null) {
            request.attribute(TAKEN, null);
            places.release();
        }
    }

    private void failures(JavalinConfig config) {
        config.routes.exception(Problem.class, (problem, request) -> answer(request, problem));
        config.routes.exception(
                Failure.class,
                (failure, request) -> answer(
                        request,
                        failure.isWrongUsage()
                                ? Problem.wrong(failure.getMessage())
                                : Problem.failed(failure.getMessage())));
        config.routes.exception(
                LedgerException.class,
                (failure, request) -> answer(request, Problem.failed(String.valueOf(failure.getMessage()))));
        config.routes.exception(
                HttpResponseException.class,
                (response, request) -> answer(request, Problem.status(response.getStatus(), response.getMessage())));
        config.routes.exception(Exception.class, (e, request) -> {
            e.printStackTrace(errors);
            answer(request, Problem.ours());
        });
    }

    private static void answer(Context request, Problem problem) {
        request.status(problem.status());
        if (request.path().startsWith("/api/") || request.path().startsWith("/assets/")) {
            request.contentType(Problem.MEDIA_TYPE).result(problem.json());
        } else if (problem.status() == 401) {
            request.redirect("/enter");
        } else {
            request.contentType("text/plain; charset=utf-8").result(problem.detail());
        }
    }
}
