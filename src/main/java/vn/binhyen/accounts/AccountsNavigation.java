package vn.binhyen.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.pages.NavigationEntry;

/** Where accounts are found in the navigation. */
@Configuration(proxyBeanMethods = false)
class AccountsNavigation {

    @Bean
    NavigationEntry accountsEntry() {
        return new NavigationEntry("accounts.nav", "/accounts", 80, "MANAGE_ACCOUNTS");
    }

    /** For everybody who is signed in, and nobody else. */
    @Bean
    NavigationEntry ownAccountEntry() {
        return new NavigationEntry("accounts.own.nav", "/account", 95, ScopeFilter.SIGNED_IN);
    }
}
