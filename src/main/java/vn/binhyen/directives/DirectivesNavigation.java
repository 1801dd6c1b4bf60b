package vn.binhyen.directives;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's places in the navigation: what is to be done, and the documents that ask for it. */
@Configuration(proxyBeanMethods = false)
class DirectivesNavigation {

    @Bean
    NavigationEntry obligationsInTheNavigation() {
        return new NavigationEntry("directives.obligations.nav", "/obligations", 10, Permission.READ_DIRECTIVES.name());
    }

    @Bean
    NavigationEntry directivesInTheNavigation() {
        return new NavigationEntry("directives.nav", "/directives", 20, Permission.READ_DIRECTIVES.name());
    }
}
