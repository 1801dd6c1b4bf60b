package vn.binhyen.directives;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.areas.Following;
import vn.binhyen.areas.Following.Decided;
import vn.binhyen.areas.Following.Key;

/** What organisations are asked follows with them. */
@Configuration(proxyBeanMethods = false)
class ObligationsFollow {

    @Bean
    Following obligationsFollow() {
        return Following.all("directives.follow", "directives.obligation", Key.NUMBER, Decided.WITH_ORGANISATION)
                .versioned();
    }
}
