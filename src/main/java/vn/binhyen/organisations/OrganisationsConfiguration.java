package vn.binhyen.organisations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** The registry's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class OrganisationsConfiguration {

    @Bean
    NavigationEntry organisationsNavigation() {
        return new NavigationEntry("organisations.nav", "/organisations", 30, Permission.READ_ORGANISATIONS.name());
    }
}
