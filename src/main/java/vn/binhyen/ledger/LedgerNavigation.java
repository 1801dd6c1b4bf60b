package vn.binhyen.ledger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.PublicPaths;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation, and what of it is open to everybody. */
@Configuration(proxyBeanMethods = false)
class LedgerNavigation {

    @Bean
    PublicPaths openFiguresAreForEverybody() {
        return new PublicPaths("/open/figures", "/open/figures/*", "/api/v1/open/figures/*");
    }

    @Bean
    NavigationEntry figuresInTheNavigation() {
        return new NavigationEntry("ledger.nav", "/figures", 27, Permission.READ_FIGURES.name());
    }
}
