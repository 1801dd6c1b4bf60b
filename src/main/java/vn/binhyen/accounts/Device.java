package vn.binhyen.accounts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Recognises the browser and the system that a session runs on, well enough to remember which one it was. */
final class Device {

    private static final List<String> BROWSERS =
            List.of("Edg", "OPR", "CocCoc", "coc_coc", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private Device() {}

    static String of(@Nullable String userAgent) {
        if (userAgent == null) return "";
        var browser = first(BROWSERS, userAgent)
                .replace("Edg", "Edge")
                .replace("OPR", "Opera")
                .replace("coc_coc", "CocCoc");
        var system = first(SYSTEMS, userAgent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(List<String> names, String userAgent) {
        return names.stream().filter(userAgent::contains).findFirst().orElse("");
    }
}
