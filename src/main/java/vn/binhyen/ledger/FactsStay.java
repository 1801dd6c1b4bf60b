package vn.binhyen.ledger;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.areas.Following;

/** Facts tell of the commune that there was on their day, and stay; what registers were tallied to, nobody told. */
@Configuration(proxyBeanMethods = false)
class FactsStay {

    @Bean
    Following factsStay() {
        return Following.staying("ledger.follow", "ledger.fact", "area_id").only("""
                        not exists (select from ledger.recording r where r.province_id = t.province_id and r.id = t.recording_id
                            and r.source_kind = 'tallies.register')
                        """);
    }
}
