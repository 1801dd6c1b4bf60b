package vn.binhyen.notices;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where mail is handed over: {@code smtp[s]://user:password@host:port?from=address}. Without {@code from} the user is the
 * sender if it is an address. A password is given to nobody in clear, except on this machine.
 */
record SmtpAddress(
        boolean implicitTls,
        String host,
        int port,
        @Nullable String user,
        @Nullable String password,
        String from) {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_OVER_TLS = 465;
    private static final String CONNECTING = "10000";
    private static final String ANSWERING = "30000";

    /**
     * Reads the address.
     *
     * @throws IllegalArgumentException saying what is wrong with it, but not repeating it: it holds a password
     */
    static SmtpAddress parse(String url) {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            throw wrong("it is no address"); // the cause would repeat the password
        }
        if (uri.getHost() == null || !Set.of("smtp", "smtps").contains(String.valueOf(uri.getScheme())))
            throw wrong("it must be smtp[s]://user:password@host:port?from=address");
        boolean tls = uri.getScheme().equals("smtps");
        var port = uri.getPort() > 0 ? uri.getPort() : tls ? SUBMISSION_OVER_TLS : SUBMISSION;
        var credentials = uri.getRawUserInfo() == null
                ? new String[0]
                : uri.getRawUserInfo().split(":", 2);
        var user = credentials.length > 0 ? decoded(credentials[0]) : null;
        var password = credentials.length > 1 ? decoded(credentials[1]) : null;
        return new SmtpAddress(tls, uri.getHost(), port, user, password, sender(uri, user));
    }

    /** What Jakarta Mail is told; a slow server is given up after a while. */
    Properties properties(String answering) {
        var properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.auth", String.valueOf(user != null));
        properties.put("mail.smtp.ssl.enable", String.valueOf(implicitTls));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", String.valueOf(!implicitTls));
        properties.put("mail.smtp.starttls.required", String.valueOf(mustHide()));
        properties.put("mail.smtp.connectiontimeout", CONNECTING);
        properties.put("mail.smtp.timeout", answering);
        properties.put("mail.smtp.writetimeout", answering);
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    Properties properties() {
        return properties(ANSWERING);
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }

    /** Neither user nor password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }

    private boolean mustHide() {
        return !implicitTls && user != null && !THIS_MACHINE.contains(host);
    }

    private static String sender(URI uri, @Nullable String user) {
        var query = uri.getRawQuery();
        if (query != null && query.startsWith("from=")) return address(decoded(query.substring("from=".length())));
        if (user != null && user.contains("@")) return user;
        throw wrong("it names no sender: add ?from=address");
    }

    private static String address(String from) {
        if (!from.matches("[^@\\s<>]+@[^@\\s<>]+")) throw wrong("its sender is no e-mail address");
        return from;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    }

    private static IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException("BINHYEN_SMTP_URL cannot be used: " + why);
    }
}
