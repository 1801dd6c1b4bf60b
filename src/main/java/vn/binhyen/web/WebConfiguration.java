package vn.binhyen.web;

import java.time.Clock;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.PublicPaths;

/** What of this module is open to everybody: the design system; and by whose clock forms are checked. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    PublicPaths designSystem() {
        return new PublicPaths("/design");
    }

    /** Without it, a day is today by the machine's zone, which is another day until seven in the morning. */
    @Bean
    static ValidationConfigurationCustomizer formsAreCheckedByTheOfficesClock(Clock clock) {
        return configuration -> configuration.clockProvider(() -> clock);
    }
}
