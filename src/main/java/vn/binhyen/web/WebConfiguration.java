package vn.binhyen.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.PublicPaths;

/** What of this module is open to everybody: the design system. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    PublicPaths designSystem() {
        return new PublicPaths("/design");
    }
}
