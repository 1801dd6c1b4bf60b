package vn.binhyen.reports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class ReportsNavigation {

    @Bean
    NavigationEntry reportsInTheNavigation() {
        return new NavigationEntry("reports.nav", "/reports", 29, Permission.READ_FIGURES.name());
    }
}
