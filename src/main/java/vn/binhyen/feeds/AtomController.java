package vn.binhyen.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;
import vn.binhyen.accounts.SiteAddress;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** What everybody's news readers fetch. */
@Controller
class AtomController {

    static final String PATH = "/feeds/directives.atom";
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final Scope SCOPE = Scope.system("feeds.atom");
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Publishing publishing;
    private final SiteAddress site;

    AtomController(Publishing publishing, SiteAddress site) {
        this.publishing = publishing;
        this.site = site;
    }

    @GetMapping(PATH)
    @Nullable
    ResponseEntity<byte[]> read(WebRequest asked) {
        List<Published> latest = Scopes.call(SCOPE, publishing::latest);
        var tag = "\"" + UUID.nameUUIDFromBytes(latest.toString().getBytes(UTF_8)) + "\"";
        if (asked.checkNotModified(tag)) return null;
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .body(new AtomFeed(site.link(PATH)).write(latest));
    }
}
