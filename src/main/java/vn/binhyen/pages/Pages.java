package vn.binhyen.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the {@link Page} of a request. */
class Pages {

    private final Texts texts;
    private final LocaleResolver languages;
    private final ObjectProvider<ResourceUrlProvider> assets;
    private final List<NavigationEntry> navigation;

    Pages(
            Texts texts,
            LocaleResolver languages,
            ObjectProvider<ResourceUrlProvider> assets,
            ObjectProvider<NavigationEntry> navigation) {
        this.texts = texts;
        this.languages = languages;
        this.assets = assets;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    Page page(HttpServletRequest request, @Nullable Errors errors) {
        return new Page(this, request, languages.resolveLocale(request), errors);
    }

    Texts texts() {
        return texts;
    }

    List<NavigationEntry> navigation(Viewing viewing) {
        return navigation.stream()
                .filter(entry -> entry.isForEverybody() || viewing.signedIn() && isFor(entry, viewing))
                .toList();
    }

    private static boolean isFor(NavigationEntry entry, Viewing viewing) {
        return entry.permission() == null || viewing.has(entry.permission());
    }

    /** The address of a static file with the hash of its content in it, so that browsers may keep it for ever. */
    String asset(String path) {
        var provider = assets.getIfAvailable();
        var versioned = provider == null ? null : provider.getForLookupPath("/" + path);
        return versioned == null ? "/" + path : versioned;
    }
}
