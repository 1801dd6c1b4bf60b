package vn.binhyen.organisations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** The registry's place in the navigation, and its daily recount. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OrganisationsConfiguration {

    @Bean
    NavigationEntry organisationsNavigation() {
        return new NavigationEntry("organisations.nav", "/organisations", 30, Permission.READ_ORGANISATIONS.name());
    }
}
