package vn.binhyen.programmes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class ProgrammesNavigation {

    @Bean
    NavigationEntry programmesInTheNavigation() {
        return new NavigationEntry("programmes.nav", "/programmes", 41, Permission.READ_DIRECTIVES.name());
    }
}
