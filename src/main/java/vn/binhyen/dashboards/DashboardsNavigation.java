package vn.binhyen.dashboards;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation: for everybody who works for a place. */
@Configuration(proxyBeanMethods = false)
class DashboardsNavigation {

    @Bean
    NavigationEntry dashboardInTheNavigation() {
        return new NavigationEntry("dashboards.nav", "/dashboard", 26, Permission.READ_DIRECTIVES.name());
    }
}
