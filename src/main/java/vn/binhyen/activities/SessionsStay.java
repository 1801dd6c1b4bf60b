package vn.binhyen.activities;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.areas.Following;

/** Records of work tell of the commune in which it was done, and stay. */
@Configuration(proxyBeanMethods = false)
class SessionsStay {

    @Bean
    Following sessionsStay() {
        return Following.staying("activities.follow", "activities.session", "commune_id");
    }
}
