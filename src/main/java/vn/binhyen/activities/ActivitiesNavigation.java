package vn.binhyen.activities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class ActivitiesNavigation {

    @Bean
    NavigationEntry activitiesInTheNavigation() {
        return new NavigationEntry("activities.nav", "/activities", 15, Permission.READ_DIRECTIVES.name());
    }
}
