package vn.binhyen.sets;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class SetsNavigation {

    @Bean
    NavigationEntry setsInTheNavigation() {
        return new NavigationEntry("sets.nav", "/communes/sets", 48, Permission.JUDGE_RESULTS.name());
    }
}
