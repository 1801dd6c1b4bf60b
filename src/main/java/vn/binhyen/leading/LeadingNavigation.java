package vn.binhyen.leading;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation: before everything else of those who may read it. */
@Configuration(proxyBeanMethods = false)
class LeadingNavigation {

    @Bean
    NavigationEntry overviewInTheNavigation() {
        return new NavigationEntry("leading.nav", "/overview", 5, Permission.READ_OVERVIEW.name());
    }
}
