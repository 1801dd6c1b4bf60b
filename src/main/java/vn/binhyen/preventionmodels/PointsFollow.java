package vn.binhyen.preventionmodels;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.areas.Following;
import vn.binhyen.areas.Following.Decided;
import vn.binhyen.areas.Following.Key;

/** Points of models follow with the organisations in which they run. */
@Configuration(proxyBeanMethods = false)
class PointsFollow {

    @Bean
    Following pointsFollow() {
        return Following.all("preventionmodels.follow", "preventionmodels.point", Key.UUID, Decided.WITH_ORGANISATION)
                .only("t.organisation_id is not null")
                .versioned()
                .ofProvince();
    }
}
