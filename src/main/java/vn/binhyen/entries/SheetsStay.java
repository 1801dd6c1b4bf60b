package vn.binhyen.entries;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.areas.Following;

/** What was entered for a commune stays with it. */
@Configuration(proxyBeanMethods = false)
class SheetsStay {

    @Bean
    Following sheetsStay() {
        return Following.staying("entries.follow", "entries.sheet", "commune_id");
    }
}
