package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that speaks to {@code /api/v1} with an access token. */
public record Program(MockMvc mvc, String token) {

    public JsonNode get(String path) {
        return ask(HttpMethod.GET, path, "", 200);
    }

    public JsonNode post(String path, String json, int status) {
        return ask(HttpMethod.POST, path, json, status);
    }

    public JsonNode put(String path, String json, int status) {
        return ask(HttpMethod.PUT, path, json, status);
    }

    public JsonNode delete(String path, int status) {
        return ask(HttpMethod.DELETE, path, "", status);
    }

    /** Sends one file. */
    public JsonNode upload(String path, MockMultipartFile file, int status) {
        return send(MockMvcRequestBuilders.multipart("/api/v1" + path).file(file), "POST " + path, status);
    }

    /** Asks and expects the status; what is refused is told as a problem. */
    public JsonNode ask(HttpMethod method, String path, String json, int status) {
        var request = MockMvcRequestBuilders.request(method, "/api/v1" + path);
        if (!json.isEmpty()) request.contentType(MediaType.APPLICATION_JSON).content(json);
        return send(request, method + " " + path, status);
    }

    private JsonNode send(AbstractMockHttpServletRequestBuilder<?> request, String what, int status) {
        request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        try {
            var response = mvc.perform(request).andReturn().getResponse();
            var body = new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(response.getStatus()).as("%s: %s", what, body).isEqualTo(status);
            if (status >= 400)
                assertThat(response.getContentType()).startsWith(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            return new JsonMapper().readTree(body.isEmpty() ? "null" : body);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
