package vn.binhyen.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A browser without a screen that talks real HTTP and keeps its cookies. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private String token = "";

    Visitor(String address) {
        this.address = address;
    }

    void signIn(String name, String password) throws Exception {
        var token = TOKEN.matcher(open("/sign-in"));
        if (!token.find()) throw new IllegalStateException("The sign-in page has no token");
        var form = "_csrf=" + encoded(token.group(1)) + "&name=" + encoded(name) + "&password=" + encoded(password);
        var request = HttpRequest.newBuilder(URI.create(address + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(form));
        var answer = send(request);
        var location = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() / 100 != 3 || location.contains("sign-in"))
            throw new IllegalStateException("Signing in was answered " + answer.statusCode() + " " + location);
    }

    /** The page's text; anything but 200 is a failure, for then nothing of worth was measured. */
    String open(String path) throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html"));
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " was answered " + answer.statusCode());
        return answer.body();
    }

    /** What the API answers. */
    String read(String path) throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "application/json"));
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " was answered " + answer.statusCode());
        return answer.body();
    }

    /** What the API answers to what is sent, with the token of a page of ours. */
    String post(String path, String type, BodyPublisher body) throws Exception {
        if (token.isEmpty()) {
            var found = TOKEN.matcher(open("/figures/batches"));
            if (!found.find()) throw new IllegalStateException("The page has no token");
            token = found.group(1);
        }
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "application/json")
                .header("Content-Type", type)
                .header("Origin", address)
                .header("X-CSRF-TOKEN", token)
                .POST(body);
        var answer = send(request);
        if (answer.statusCode() / 100 != 2)
            throw new IllegalStateException(path + " was answered " + answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
