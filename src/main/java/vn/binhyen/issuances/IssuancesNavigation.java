package vn.binhyen.issuances;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class IssuancesNavigation {

    @Bean
    NavigationEntry registerInTheNavigation() {
        return new NavigationEntry("issuances.nav", "/issuances", 47, Permission.JUDGE_RESULTS.name());
    }
}
