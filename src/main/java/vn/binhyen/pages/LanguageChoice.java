package vn.binhyen.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Vietnamese unless the reader chose English; what the browser says it prefers is not asked. Programs choose nothing
 * beforehand, so theirs is.
 */
class LanguageChoice implements LocaleResolver {

    static final String COOKIE = "binhyen_language";
    private static final List<Locale> SPOKEN = List.of(Texts.VIETNAMESE, Texts.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null && request.getRequestURI().startsWith("/api/")) return preferred(request);
        return cookie != null && cookie.getValue().equals("en") ? Texts.ENGLISH : Texts.VIETNAMESE;
    }

    private static Locale preferred(HttpServletRequest request) {
        var wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted == null) return Texts.VIETNAMESE;
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(wanted), SPOKEN);
            return found == null ? Texts.VIETNAMESE : found;
        } catch (IllegalArgumentException unreadable) {
            return Texts.VIETNAMESE;
        }
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null) return;
        var cookie = ResponseCookie.from(COOKIE, Texts.ENGLISH.equals(locale) ? "en" : "vi")
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
