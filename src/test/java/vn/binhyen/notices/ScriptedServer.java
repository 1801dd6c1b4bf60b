package vn.binhyen.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** A mail server that answers as a test tells it to; it counts what it took over. */
final class ScriptedServer implements AutoCloseable {

    /** Instead of an answer: none at all, or a hung-up connection. */
    static final String SILENCE = "silence";

    static final String HANG_UP = "hang up";
    static final String CONTENT = "the content";

    private final ServerSocket server;
    private final UnaryOperator<String> script;
    private final AtomicInteger taken = new AtomicInteger();

    /** The script answers each command, the content included, or null for the usual answer. */
    ScriptedServer(UnaryOperator<String> script) {
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.script = script;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /** How many messages it said it took. */
    int taken() {
        return taken.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8))) {
            say(client, "220 scripted");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!answer(client, line)) return;
                if (line.equals("DATA")) {
                    for (var text = in.readLine(); !".".equals(text); text = in.readLine()) {}
                    if (!answer(client, CONTENT)) return;
                }
            }
        } catch (IOException gone) {
            // the client left
        }
    }

    private boolean answer(Socket client, String command) throws IOException {
        var told = script.apply(command);
        var reply = told == null ? usual(command) : told;
        if (reply.equals(HANG_UP)) return false;
        if (reply.equals(SILENCE)) return true;
        if (command.equals(CONTENT) && reply.startsWith("2")) taken.incrementAndGet();
        say(client, reply);
        return !command.startsWith("QUIT");
    }

    private static String usual(String command) {
        if (command.equals("DATA")) return "354 go on";
        return command.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(UTF_8));
        client.getOutputStream().flush();
    }
}
