package vn.binhyen.reorganisations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class ReorganisationsNavigation {

    @Bean
    NavigationEntry reorganisationsInTheNavigation() {
        return new NavigationEntry("reorganisations.nav", "/reorganisations", 45, Permission.REORGANISE.name());
    }
}
