package vn.binhyen.ledger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.areas.Following;

/** Facts tell of the commune that there was on their day, and stay. */
@Configuration(proxyBeanMethods = false)
class FactsStay {

    @Bean
    Following factsStay() {
        return Following.staying("ledger.follow", "ledger.fact", "area_id");
    }
}
