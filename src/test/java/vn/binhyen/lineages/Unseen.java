package vn.binhyen.lineages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a form sends along unseen. */
final class Unseen {

    private Unseen() {}

    /** Names and values in turn: those that were typed, and every hidden one of that name on the page. */
    static String[] with(String page, String hidden, String... typed) {
        var sent = new ArrayList<>(List.of(typed));
        var values = Pattern.compile("type=\"hidden\" name=\"" + hidden + "\" value=\"([^\"]+)\"")
                .matcher(page);
        while (values.find()) sent.addAll(List.of(hidden, values.group(1)));
        return sent.toArray(String[]::new);
    }
}
