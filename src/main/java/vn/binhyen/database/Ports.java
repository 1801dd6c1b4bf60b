package vn.binhyen.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of this machine that only this machine can reach. */
final class Ports {

    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");

    private Ports() {}

    /** A port that nobody has now; somebody else may still be faster than the server that it is meant for. */
    static int free() {
        try (var socket = new ServerSocket(0, 1, HERE)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isTaken(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(HERE, port), 1000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
