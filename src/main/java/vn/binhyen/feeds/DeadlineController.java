package vn.binhyen.feeds;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import vn.binhyen.accounts.Guesses;
import vn.binhyen.accounts.SiteAddress;
import vn.binhyen.accounts.TooManyGuesses;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** What a telephone's calendar fetches. The secret in the address is all it shows. */
@Controller
class DeadlineController {

    static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Scope SCOPE = Scope.system("feeds.calendar");
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Calendars calendars;
    private final CalendarWriter writer;
    private final Guesses guesses;
    private final SiteAddress site;

    DeadlineController(Calendars calendars, CalendarWriter writer, Guesses guesses, SiteAddress site) {
        this.calendars = calendars;
        this.writer = writer;
        this.guesses = guesses;
        this.site = site;
    }

    static String path(String secret) {
        return "/feeds/deadlines/" + secret + ".ics";
    }

    @GetMapping("/feeds/deadlines/{token}.ics")
    @Nullable
    ResponseEntity<byte[]> read(@PathVariable String token, HttpServletRequest request, WebRequest asked) {
        var calendar = Scopes.call(SCOPE, () -> calendars.read(token)).orElse(null);
        if (calendar == null) throw refusal(request);
        var response = ((ServletWebRequest) asked).getResponse();
        if (response != null) response.setHeader("Referrer-Policy", "no-referrer");
        if (asked.checkNotModified(calendar.tag(), calendar.changedAt().toEpochMilli())) return null;
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .body(writer.write(calendar, site.link("")));
    }

    private RuntimeException refusal(HttpServletRequest request) {
        var wait = Scopes.call(SCOPE, () -> guesses.count(request.getRemoteAddr()));
        return wait.isZero() ? new NoSuchFeed() : new TooManyGuesses(wait);
    }
}
