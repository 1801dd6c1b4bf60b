package vn.binhyen.webhooks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.areas.Following;
import vn.binhyen.areas.Following.Decided;
import vn.binhyen.areas.Following.Key;

/** Who asked to be told of a commune is told of the one that it became. */
@Configuration(proxyBeanMethods = false)
class EndpointsFollow {

    @Bean
    Following endpointsFollow() {
        return Following.all("webhooks.follow", "webhooks.endpoint", Key.UUID, Decided.BY_NOTHING)
                .ofProvince();
    }
}
