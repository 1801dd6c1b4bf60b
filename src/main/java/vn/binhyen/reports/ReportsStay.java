package vn.binhyen.reports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.areas.Following;

/** What a commune reported stays with it. */
@Configuration(proxyBeanMethods = false)
class ReportsStay {

    @Bean
    Following reportsStay() {
        return Following.staying("reports.follow", "reports.report", "commune_id");
    }
}
