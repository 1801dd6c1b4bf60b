package vn.binhyen.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.Download;

/** The figures of approved reports as CSV for programs that show an access token. */
@RestController
class FeedApiController {

    private final FeedAddresses addresses;
    private final FeedTable table;
    private final ExchangeRules rules;

    FeedApiController(FeedAddresses addresses, FeedTable table, ExchangeRules rules) {
        this.addresses = addresses;
        this.table = table;
        this.rules = rules;
    }

    @GetMapping("/api/v1/reports-feed")
    void readReportsFeed(
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable LocalDate to,
            @RequestParam @Nullable String definition,
            HttpServletResponse response)
            throws IOException {
        var query = FeedQuery.of(from, to, definition, rules.today());
        addresses.readByToken();
        response.setHeader("Cache-Control", "no-store");
        new Download(CsvFeedController.MEDIA_TYPE, CsvFeedController.FILE)
                .send(response, out -> table.write(query, out));
    }
}
