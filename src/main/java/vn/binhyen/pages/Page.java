package vn.binhyen.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.validation.Errors;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** What a template may ask about the page it draws: texts, formats, the viewer, the form's problems. */
public final class Page {

    private final Pages pages;
    private final HttpServletRequest request;
    private final Locale language;
    private final Formats formats;
    private final Filled filled;
    private final Viewing viewing = Viewing.now();

    Page(Pages pages, HttpServletRequest request, Locale language, @Nullable Errors errors) {
        this.pages = pages;
        this.request = request;
        this.language = language;
        this.formats = new Formats(language);
        this.filled = new Filled(request, pages.texts(), language, errors);
    }

    /** The page of a request outside a template, for instance to write texts into a file. */
    public static Page of(HttpServletRequest request) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                .getBean(Pages.class)
                .page(request, null);
    }

    public String text(String key, Object... arguments) {
        return pages.texts().text(language, key, arguments);
    }

    /** How a value is called: the module that it belongs to says so under its type and name. */
    public String word(Enum<?> value) {
        var type = value.getDeclaringClass();
        var module = type.getPackageName().replace("vn.binhyen.", "");
        return text(module + "." + type.getSimpleName() + "." + value.name());
    }

    /** The values to choose from, as they are called. */
    public List<Choice> choices(Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), word(value)))
                .toList();
    }

    /** {@code vi} or {@code en}. */
    public String language() {
        return language.getLanguage();
    }

    public Locale locale() {
        return language;
    }

    public String date(LocalDate day) {
        return formats.date(day);
    }

    public String moment(Instant at) {
        return formats.moment(at);
    }

    public String number(long number) {
        return formats.number(number);
    }

    public String decimal(BigDecimal number) {
        return formats.decimal(number);
    }

    public String percent(long part, long whole) {
        return formats.percent(part, whole);
    }

    /** A file's size for people: {@code 12 kB}, {@code 1,5 MB}. */
    public String size(long bytes) {
        return formats.size(bytes);
    }

    /** The path that was asked for, also on an error page. */
    public String path() {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String path ? path : request.getRequestURI();
    }

    /** Where to come back to: the path with its query if it can be asked for again, otherwise the first page. */
    public String address() {
        if (!request.getMethod().equals("GET")) return "/";
        var query = request.getQueryString();
        return query == null ? path() : path() + "?" + query;
    }

    /**
     * Whether a link of the navigation leads to this page or to one above it.
     *
     * @param above the first of the pages that lead here, if its address is not a part of this one's
     */
    public boolean isWithin(String url, @Nullable String above) {
        return isWithin(url) || url.equals(above);
    }

    public boolean isWithin(String url) {
        return url.equals("/") ? path().equals("/") : path().equals(url) || path().startsWith(url + "/");
    }

    /** Whether only a part of a page is asked for. */
    public boolean isFragment() {
        return request.getHeader("HX-Request") != null
                && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
    }

    public boolean signedIn() {
        return viewing.signedIn();
    }

    public String viewerName() {
        return viewing.name();
    }

    public boolean has(String permission) {
        return viewing.has(permission);
    }

    public List<NavigationEntry> navigation() {
        return pages.navigation(viewing);
    }

    public String asset(String path) {
        return pages.asset(path);
    }

    public String csrfName() {
        var token = csrf();
        return token == null ? "_csrf" : token.getParameterName();
    }

    public String csrfToken() {
        var token = csrf();
        return token == null ? "" : token.getToken();
    }

    /** What is wrong with the form on this page, in the order it was found. */
    public List<Problem> problems() {
        return filled.problems();
    }

    /** The first thing that is wrong with a field, or null. */
    public @Nullable String problem(String field) {
        return problems().stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse(null);
    }

    /** What stands in a field: on a form with problems what was typed, otherwise the value. */
    public String typed(String field, @Nullable Object value) {
        return filled.typed(field, value);
    }

    /** What is chosen in a group: on a form with problems what was sent, otherwise the values. */
    public Set<String> chosen(String field, Collection<?> values) {
        return filled.chosen(field, values);
    }

    private @Nullable CsrfToken csrf() {
        return (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    }
}
