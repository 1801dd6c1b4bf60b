package vn.binhyen.regulations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.areas.Following;
import vn.binhyen.areas.Following.Decided;
import vn.binhyen.areas.Following.Key;

/** Coordination regulations follow with their organisations. */
@Configuration(proxyBeanMethods = false)
class RegulationsFollow {

    @Bean
    Following regulationsFollow() {
        return Following.all("regulations.follow", "regulations.regulation", Key.UUID, Decided.WITH_ORGANISATION)
                .versioned()
                .ofProvince();
    }
}
