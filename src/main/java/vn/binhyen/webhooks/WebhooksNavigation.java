package vn.binhyen.webhooks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.NavigationEntry;

/** Where endpoints are found in the navigation. */
@Configuration(proxyBeanMethods = false)
class WebhooksNavigation {

    @Bean
    NavigationEntry webhooksInTheNavigation() {
        return new NavigationEntry("webhooks.nav", WebhookController.PATH, 85, Permission.CONNECT_PROGRAMS.name());
    }
}
