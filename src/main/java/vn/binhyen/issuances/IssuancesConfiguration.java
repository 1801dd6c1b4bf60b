package vn.binhyen.issuances;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.PublicPaths;

/** Opens the pages on which papers are looked up to everybody. */
@Configuration(proxyBeanMethods = false)
class IssuancesConfiguration {

    @Bean
    PublicPaths lookUpPaths() {
        return new PublicPaths(LookUpController.PATH, LookUpController.PATH + "/*", PaperApiController.PATH + "/*");
    }
}
