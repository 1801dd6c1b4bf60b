package vn.binhyen.exchange;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.PublicPaths;
import vn.binhyen.pages.NavigationEntry;

/** What of this module needs no sign-in, and where an administrator finds the rest. */
@Configuration(proxyBeanMethods = false)
class ExchangeConfiguration {

    @Bean
    PublicPaths figuresAreFetchedByPrograms() {
        return new PublicPaths("/feeds/reports/*", PublishedSchema.PATH);
    }

    /** Offices come from the list of reports. */
    @Bean
    NavigationEntry keyInTheNavigation() {
        return new NavigationEntry("exchange.key.nav", "/reports-exchange/key", 96, Permission.ADMINISTER.name());
    }
}
