package vn.binhyen.webhooks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sends one POST to exactly the machine that was checked, and reads the status, nothing else: a client that resolves names
 * itself could be led elsewhere between the check and the connection. No redirect is followed.
 */
final class Poster {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})\\b.*", Pattern.DOTALL);
    private static final int LONGEST_LINE = 1000;

    private final Duration patience;

    Poster(Duration patience) {
        this.patience = patience;
    }

    /** The status of the answer. */
    int post(Destination to, Map<String, String> headers, String body) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(to.address(), to.port()), milliseconds());
            socket.setSoTimeout(milliseconds());
            try (var secured = to.isSecure() ? secured(socket, to) : socket) {
                var out = secured.getOutputStream();
                out.write(request(to, headers, body));
                out.flush();
                return status(secured.getInputStream());
            }
        }
    }

    private static Socket secured(Socket socket, Destination to) throws IOException {
        var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        var secured = (SSLSocket) factory.createSocket(socket, to.uri().getHost(), to.port(), true);
        var parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS"); // without it any certificate would do
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static byte[] request(Destination to, Map<String, String> headers, String body) throws IOException {
        var content = body.getBytes(UTF_8);
        var head = new StringBuilder("POST " + to.target() + " HTTP/1.1\r\n");
        head.append("Host: ").append(to.uri().getRawAuthority()).append("\r\n");
        head.append("Content-Type: application/json\r\nConnection: close\r\nUser-Agent: BinhYen/1\r\n");
        head.append("Content-Length: ").append(content.length).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        var all = new ByteArrayOutputStream();
        all.write(head.append("\r\n").toString().getBytes(ISO_8859_1));
        all.write(content);
        return all.toByteArray();
    }

    private static int status(InputStream in) throws IOException {
        var line = new StringBuilder();
        int read;
        while ((read = in.read()) != -1 && read != '\n' && line.length() < LONGEST_LINE) line.append((char) read);
        var status = STATUS.matcher(line);
        if (!status.matches()) throw new IOException("No HTTP answer");
        return Integer.parseInt(status.group(1));
    }

    private int milliseconds() {
        return Math.toIntExact(patience.toMillis());
    }
}
