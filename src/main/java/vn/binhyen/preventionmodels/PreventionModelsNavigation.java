package vn.binhyen.preventionmodels;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation. */
@Configuration(proxyBeanMethods = false)
class PreventionModelsNavigation {

    @Bean
    NavigationEntry modelsInTheNavigation() {
        return new NavigationEntry("preventionmodels.nav", "/models", 25, Permission.READ_DIRECTIVES.name());
    }
}
