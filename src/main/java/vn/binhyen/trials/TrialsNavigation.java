package vn.binhyen.trials;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class TrialsNavigation {

    @Bean
    NavigationEntry trialsInTheNavigation() {
        return new NavigationEntry("trials.nav", "/trials", 40, Permission.READ_DIRECTIVES.name());
    }
}
