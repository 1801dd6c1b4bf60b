package vn.binhyen.reports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Says which report is meant.
 *
 * @param definition its code
 * @param period its code
 * @param area a city or a commune; null: the viewer's first
 */
public record ReportKey(
        String definition, String period, @Nullable Integer area) {

    /** The address of its page. */
    public String path() {
        return base() + (area == null ? "" : "?area=" + area);
    }

    /** The address of something that belongs to it. */
    String path(String what) {
        return base() + "/" + what + (area == null ? "" : "?area=" + area);
    }

    private String base() {
        return "/reports/" + URLEncoder.encode(definition, StandardCharsets.UTF_8) + "/"
                + period.replaceAll("[^a-z0-9_:]", "");
    }
}
