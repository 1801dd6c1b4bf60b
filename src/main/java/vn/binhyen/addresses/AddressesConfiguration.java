package vn.binhyen.addresses;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.PublicPaths;
import vn.binhyen.pages.NavigationEntry;

/** Opens the search for what became of a ward to everybody. */
@Configuration(proxyBeanMethods = false)
class AddressesConfiguration {

    @Bean
    PublicPaths addressesAreForEverybody() {
        return new PublicPaths(AddressController.PATH, AddressApiController.PATH);
    }

    @Bean
    NavigationEntry addressesInTheNavigation() {
        return NavigationEntry.forEverybody("addresses.nav", AddressController.PATH, 44);
    }
}
