package vn.binhyen.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A browser without a screen: keeps its cookies and sends the token of the page it saw last. */
public class Browser {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final String address;
    private String token = "";

    /** From an address that no other browser comes from: what one guesses wrong, another does not wait for. */
    public Browser(MockMvc mvc) {
        this(mvc, address(MADE.getAndIncrement()));
    }

    private static String address(int number) {
        return "198.18.%d.%d".formatted(number / 250 % 250, number % 250);
    }

    Browser(MockMvc mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    public MockHttpServletResponse open(String path) {
        // MockMvc reads "?word" as a parameter without a value; servers read an empty one
        var address = path.matches(".*[?][a-z-]+") ? path + "=" : path;
        return exchange(get(address).header(HttpHeaders.ACCEPT, "text/html,*/*;q=0.8"));
    }

    /** Sends a form: names and values in turn. */
    public MockHttpServletResponse send(String path, String... fields) {
        var form = post(path).header(HttpHeaders.ORIGIN, "http://localhost").param("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return exchange(form);
    }

    /** Sends a form with one file: names and values in turn. */
    public MockHttpServletResponse upload(String path, MockMultipartFile file, String... fields) {
        var form = multipart(path).file(file).header(HttpHeaders.ORIGIN, "http://localhost");
        form.param("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return exchange(form);
    }

    /** Speaks JSON to the API as a script of a page does, in the browser's session and with the token of its page. */
    public MockHttpServletResponse ask(HttpMethod method, String path, String json) {
        var asked = request(method, "/api/v1" + path).header("X-CSRF-TOKEN", token);
        if (!json.isEmpty()) asked.contentType(MediaType.APPLICATION_JSON).content(json);
        return exchange(asked.accept(MediaType.APPLICATION_JSON));
    }

    /** As if a stranger's page sent it: the cookie comes along, the token does not. */
    public void forgetPage() {
        token = "";
    }

    public MockHttpServletResponse signIn(String name, String password) {
        open("/sign-in");
        return send("/sign-in", "name", name, "password", password);
    }

    /** As if the session had ended: its cookie is gone, the page with its token is still open. */
    public void loseSession() {
        cookies.remove("binhyen");
    }

    String sessionCookie() {
        return cookies.get("binhyen").getValue();
    }

    MockHttpServletResponse exchange(AbstractMockHttpServletRequestBuilder<?> request) {
        if (!cookies.isEmpty()) request.cookie(cookies.values().toArray(Cookie[]::new));
        try {
            var response = mvc.perform(request.header(HttpHeaders.HOST, "localhost")
                            .header(HttpHeaders.USER_AGENT, "Firefox/140 (Linux)")
                            .with(asked -> {
                                asked.setRemoteAddr(address);
                                return asked;
                            }))
                    .andReturn()
                    .getResponse();
            for (var cookie : response.getCookies()) keep(cookie);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            var found = TOKEN.matcher(response.getContentAsString());
            if (found.find()) token = found.group(1);
            return response;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void keep(Cookie cookie) {
        assertThat(cookie.isHttpOnly()).as(cookie.getName()).isTrue();
        if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
        else cookies.put(cookie.getName(), cookie);
    }
}
