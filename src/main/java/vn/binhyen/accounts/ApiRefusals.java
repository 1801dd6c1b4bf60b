package vn.binhyen.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Tells programs by problem+json that they have to sign in, or may not. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final MessageSource texts;
    private final LocaleResolver languages;
    private final JsonMapper json;

    ApiRefusals(MessageSource texts, LocaleResolver languages, JsonMapper json) {
        this.texts = texts;
        this.languages = languages;
        this.json = json;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof PasswordSignIn.MustWait wait) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(60 * wait.minutes()));
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, "accounts.api.wait", wait.minutes());
            return;
        }
        if (reason instanceof InvalidToken) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Binh Yen\", error=\"invalid_token\"");
            write(request, response, HttpStatus.UNAUTHORIZED, "accounts.api.token");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Binh Yen\", charset=\"UTF-8\"");
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Binh Yen\"");
        write(request, response, HttpStatus.UNAUTHORIZED, "accounts.api.signIn");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        write(request, response, HttpStatus.FORBIDDEN, "accounts.api.forbidden");
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String text,
            Object... arguments)
            throws IOException {
        var language = languages.resolveLocale(request);
        var problem = ProblemDetail.forStatusAndDetail(status, texts.getMessage(text, arguments, language));
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
