package vn.binhyen.burden;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class BurdenNavigation {

    @Bean
    NavigationEntry burdenInTheNavigation() {
        return new NavigationEntry("burden.nav", "/burden", 45, Permission.READ_DIRECTIVES.name());
    }
}
