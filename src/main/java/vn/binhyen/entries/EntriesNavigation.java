package vn.binhyen.entries;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation, beside the figures. */
@Configuration(proxyBeanMethods = false)
class EntriesNavigation {

    @Bean
    NavigationEntry entriesInTheNavigation() {
        return new NavigationEntry("entries.nav", "/entries", 28, Permission.ENTER_FIGURES.name());
    }
}
