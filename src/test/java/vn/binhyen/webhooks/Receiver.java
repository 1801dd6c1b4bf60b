package vn.binhyen.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A program that is told: answers as it was told to, otherwise 204, and remembers what it heard. */
class Receiver implements AutoCloseable {

    private final HttpServer server;
    private final Queue<Integer> statuses = new ArrayDeque<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private volatile String location;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::hear);
        server.start();
    }

    Receiver answering(Integer... statuses) {
        this.statuses.addAll(List.of(statuses));
        return this;
    }

    Receiver leadingTo(String location) {
        this.location = location;
        return this;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?x=1";
    }

    List<Heard> heard() {
        return heard;
    }

    /** Waits until it has heard so many; not for ever, so that a test can fail. */
    boolean hears(int many) throws InterruptedException {
        for (int look = 0; look < 500 && heard.size() < many; look++) Thread.sleep(20);
        return heard.size() >= many;
    }

    private void hear(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        var headers = exchange.getRequestHeaders();
        heard.add(new Heard(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                headers.getFirst("content-type"),
                body));
        if (location != null) exchange.getResponseHeaders().set("Location", location);
        var status = statuses.poll();
        exchange.sendResponseHeaders(status == null ? 204 : status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** One request. */
    record Heard(String line, String id, String timestamp, String signature, String type, String body) {}
}
