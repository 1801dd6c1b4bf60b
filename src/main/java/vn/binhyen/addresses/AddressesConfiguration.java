package vn.binhyen.addresses;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import vn.binhyen.accounts.PublicPaths;
import vn.binhyen.pages.NavigationEntry;

/** Opens the search for what became of a ward to everybody. */
@Configuration(proxyBeanMethods = false)
class AddressesConfiguration {

    /** It reads its lists when somebody asks for the first time. */
    @Bean
    @Lazy
    Resolver resolver() {
        return new Resolver();
    }

    @Bean
    PublicPaths addressesAreForEverybody() {
        return new PublicPaths(AddressController.PATH, AddressApiController.PATH);
    }

    @Bean
    NavigationEntry addressesInTheNavigation() {
        return NavigationEntry.forEverybody("addresses.nav", AddressController.PATH, 44);
    }
}
