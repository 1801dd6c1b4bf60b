package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who is signed in and sends forms without a browser; many can share one client, each has cookies. */
final class Caller {

    private final HttpClient client;
    private final URI site;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String seen = "";

    Caller(HttpClient client, URI site, String name) throws IOException, InterruptedException {
        this.client = client;
        this.site = site;
        get("/sign-in");
        var answer = send("/sign-in", Map.of("name", name, "password", Visitor.PASSWORD));
        assertThat(answer.headers().firstValue("Location").orElse("")).as(name).doesNotContain("sign-in");
    }

    String get(String path) throws IOException, InterruptedException {
        seen = exchange(HttpRequest.newBuilder(site.resolve(path)).GET()).body();
        return seen;
    }

    /** Sends the fields with the token of the page that was seen last. */
    HttpResponse<String> send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", field("_csrf"));
        var body = all.entrySet().stream()
                .map(field -> field.getKey().replaceAll("#.*", "") + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return exchange(HttpRequest.newBuilder(site.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", site.toString())
                .POST(BodyPublishers.ofString(body)));
    }

    /** The value of a hidden field of the page that was seen last. */
    String field(String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(seen);
        assertThat(found.find()).as("%s in %s", name, seen).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty())
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        var answer = client.send(request.build(), BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var parts = cookie.split("[=;]", 3);
            cookies.put(parts[0], parts[1]);
        }
        return answer;
    }
}
