package vn.binhyen.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.binhyen.pages.NavigationEntry;

/** Lets the sealer run, and leads to the trail. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditConfiguration {

    @Bean
    NavigationEntry auditNavigation() {
        return new NavigationEntry("audit.nav", "/audit", 90, "READ_AUDIT");
    }
}
