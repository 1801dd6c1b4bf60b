package vn.binhyen.programmes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.areas.Following;

/** Programmes of a commune are of their year, and stay. */
@Configuration(proxyBeanMethods = false)
class ProgrammesStay {

    @Bean
    Following programmesStay() {
        return Following.staying("programmes.follow", "programmes.programme", "commune_id");
    }
}
