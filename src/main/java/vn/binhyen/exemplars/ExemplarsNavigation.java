package vn.binhyen.exemplars;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class ExemplarsNavigation {

    @Bean
    NavigationEntry exemplarsInTheNavigation() {
        return new NavigationEntry("exemplars.nav", "/exemplars", 42, Permission.READ_DIRECTIVES.name());
    }
}
