package vn.binhyen.regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class RegulationsNavigation {

    @Bean
    NavigationEntry regulationsInTheNavigation() {
        return new NavigationEntry("regulations.nav", "/regulations", 43, Permission.READ_DIRECTIVES.name());
    }
}
