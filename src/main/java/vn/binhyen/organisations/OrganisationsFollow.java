package vn.binhyen.organisations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.areas.Following;
import vn.binhyen.areas.Following.Decided;
import vn.binhyen.areas.Following.Key;

/** Organisations follow when their commune is merged or split. */
@Configuration(proxyBeanMethods = false)
class OrganisationsFollow {

    @Bean
    Following registryFollow() {
        return Following.all("organisations.follow", "organisations.organisation", Key.UUID, Decided.BY_POINT)
                .versioned()
                .ofProvince();
    }

    @Bean
    Following publicCardsFollow() {
        return Following.all("organisations.follow.cards", "organisations.public_card", Key.UUID, Decided.AS_THE_SAME)
                .ofProvince();
    }
}
