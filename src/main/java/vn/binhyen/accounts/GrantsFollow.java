package vn.binhyen.accounts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.areas.Following;
import vn.binhyen.areas.Following.Decided;
import vn.binhyen.areas.Following.Key;

/** What is granted for a commune holds for the one that it became. */
@Configuration(proxyBeanMethods = false)
class GrantsFollow {

    @Bean
    Following grantsFollow() {
        return Following.all("accounts.follow", "accounts.granted_role", Key.UUID, Decided.BY_NOTHING)
                .only("t.until_day is null or t.until_day >= :today");
    }
}
