package vn.binhyen.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.accounts.ActingAs;
import vn.binhyen.accounts.Guesses;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TooManyGuesses;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.pages.Download;

/** What a spreadsheet fetches. The secret in the address is all it shows; what it gets is what its person may read today. */
@Controller
class CsvFeedController {

    static final String MEDIA_TYPE = "text/csv;charset=utf-8";
    static final String FILE = "bao-cao-da-duyet.csv";
    private static final Scope SCOPE = Scope.system("exchange.feed");

    private final FeedAddresses addresses;
    private final FeedTable table;
    private final ActingAs acting;
    private final Guesses guesses;
    private final ExchangeRules rules;

    CsvFeedController(FeedAddresses addresses, FeedTable table, ActingAs acting, Guesses guesses, ExchangeRules rules) {
        this.addresses = addresses;
        this.table = table;
        this.acting = acting;
        this.guesses = guesses;
        this.rules = rules;
    }

    static String path(String secret) {
        return "/feeds/reports/" + secret + ".csv";
    }

    @GetMapping("/feeds/reports/{token}.csv")
    void read(
            @PathVariable String token,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable String definition,
            HttpServletRequest request,
            HttpServletResponse response) {
        var query = FeedQuery.of(from, to, definition, rules.today());
        var link = Scopes.call(SCOPE, () -> addresses.find(token)).orElseThrow(() -> refusal(request));
        var sent = acting.call(link.account(), Permission.READ_FIGURES, () -> send(link, query, response));
        if (sent.isEmpty()) throw refusal(request);
    }

    private boolean send(FeedLink link, FeedQuery query, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        try {
            new Download(MEDIA_TYPE, FILE).send(response, out -> {
                table.write(query, out);
                Scopes.run(SCOPE, () -> addresses.read(link));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private RuntimeException refusal(HttpServletRequest request) {
        var wait = Scopes.call(SCOPE, () -> guesses.count(request.getRemoteAddr()));
        return wait.isZero() ? new NoSuchExchange() : new TooManyGuesses(wait);
    }
}
