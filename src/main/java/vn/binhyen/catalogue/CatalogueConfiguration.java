package vn.binhyen.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.PublicPaths;
import vn.binhyen.pages.NavigationEntry;

/** What of this module needs no sign-in, and where it is found. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    PublicPaths catalogueIsForEverybody() {
        return new PublicPaths(
                CatalogueController.PATH,
                CatalogueController.PATH + "/*",
                CatalogueApiController.PATH,
                CatalogueApiController.PATH + "/*");
    }

    @Bean
    NavigationEntry catalogueInTheNavigation() {
        return NavigationEntry.forEverybody("catalogue.nav", CatalogueController.PATH, 41);
    }
}
