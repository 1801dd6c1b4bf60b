package vn.binhyen.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import vn.binhyen.database.DataDirectory;
import vn.binhyen.database.EmbeddedServer;

/** From {@code bin/run} on an existing database until {@code /health} answers; the limit starts the included server only. */
final class StartCase {

    private static final int RUNS = 5;
    private static final int PATIENCE = 120;
    private static final double GOAL = 5;

    private final Path data;
    private final HttpClient http = HttpClient.newHttpClient();

    StartCase(Path data) {
        this.data = data;
    }

    void measure(Consumer<Figure> found) throws Exception {
        var whole = new Timings();
        var server = new Timings();
        for (int run = -1; run < RUNS; run++) {
            (run < 0 ? new Timings() : server).time(this::serverOnly).run();
            var process = (run < 0 ? new Timings() : whole).time(this::started);
            process.destroy();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) throw new TimeoutException("It does not stop");
        }
        found.accept(new Figure(
                "start", whole.median(), "s", server.median(), GOAL, Double.POSITIVE_INFINITY, whole.spread(1)));
    }

    /** Answers what stops it. */
    private Runnable serverOnly() {
        var directory = DataDirectory.open(data, Clock.systemUTC());
        var server = EmbeddedServer.start(directory);
        return () -> {
            server.close();
            directory.close();
        };
    }

    private Process started() throws Exception {
        int port = freePort();
        var builder = new ProcessBuilder("bin/run");
        builder.environment().put("BINHYEN_DATA", data.toString());
        builder.environment().put("BINHYEN_PORT", String.valueOf(port));
        builder.environment().put("BINHYEN_SAMPLE", "none");
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        var process = builder.start();
        try {
            awaitHealth(process, port);
            return process;
        } catch (Exception e) {
            process.destroy();
            throw e;
        }
    }

    private void awaitHealth(Process process, int port) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/health"))
                .build();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (!answers(request)) {
            if (!process.isAlive()) throw new IOException("bin/run ended with " + process.exitValue());
            if (System.nanoTime() > until) throw new TimeoutException("/health does not answer");
            Thread.sleep(20);
        }
    }

    private boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
