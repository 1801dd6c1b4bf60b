package vn.binhyen.accounts;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Keeps a form in the new session while its author signs in again. Only a form that our own page sent is kept (a stranger's
 * page could put words into somebody's mouth), and only its author is shown it: a cookie remembers who last signed in here.
 */
@Component
class KeptForms {

    static final String PATH = "/kept-form";
    private static final String ATTRIBUTE = "binhyen.keptForm";
    private static final String OWNER = "binhyen-owner";
    private static final int LARGEST = 200_000;
    private static final Duration KEPT = Duration.ofMinutes(30);

    private final Clock clock;

    KeptForms(Clock clock) {
        this.clock = clock;
    }

    /** Keeps the form that the request sent; answers whether there was one to keep. */
    boolean keep(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || !isOurs(request)) return false;
        var path = request.getRequestURI();
        if (path.startsWith("//") || path.startsWith("/sign-") || path.contains("password")) return false;
        if (path.startsWith("/invitation")) return false; // a code, a password
        var fields = fields(request);
        if (fields.isEmpty() || size(fields) > LARGEST) return false;
        var form = new KeptForm(path, fields, files(request), owner(request), clock.instant());
        request.getSession().setAttribute(ATTRIBUTE, form);
        return true;
    }

    Optional<KeptForm> find(HttpServletRequest request, AccountId viewer) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof KeptForm form)) return Optional.empty();
        boolean fresh = form.at().plus(KEPT).isAfter(clock.instant());
        if (fresh && (form.owner() == null || form.owner().equals(viewer))) return Optional.of(form);
        discard(session);
        return Optional.empty();
    }

    void discard(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    Cookie owner(AccountId account, boolean secure) {
        var cookie = new Cookie(OWNER, account.toString());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static boolean isOurs(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        var from = origin == null ? request.getHeader(HttpHeaders.REFERER) : origin;
        if (from == null) return false;
        try {
            var authority = URI.create(from).getAuthority();
            return authority != null && authority.equalsIgnoreCase(request.getHeader(HttpHeaders.HOST));
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static List<KeptForm.Field> fields(HttpServletRequest request) {
        var fields = new ArrayList<KeptForm.Field>();
        request.getParameterMap().forEach((name, values) -> {
            if (isSecret(name)) return;
            Arrays.stream(values).map(value -> new KeptForm.Field(name, value)).forEach(fields::add);
        });
        return fields;
    }

    private static boolean isSecret(String name) {
        return name.startsWith("_") || name.toLowerCase(Locale.ROOT).contains("password");
    }

    private static int size(List<KeptForm.Field> fields) {
        return fields.stream()
                .mapToInt(field -> field.name().length() + field.value().length())
                .sum();
    }

    private static List<String> files(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) return List.of();
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .map(Part::getName)
                    .toList();
        } catch (IOException | ServletException unreadable) {
            return List.of();
        }
    }

    private static @Nullable AccountId owner(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, OWNER);
        try {
            return cookie == null ? null : new AccountId(UUID.fromString(cookie.getValue()));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
