package vn.binhyen.feeds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.areas.Following;
import vn.binhyen.areas.Following.Decided;
import vn.binhyen.areas.Following.Key;

/** Subscribed calendars follow with their organisations. */
@Configuration(proxyBeanMethods = false)
class CalendarsFollow {

    @Bean
    Following calendarsFollow() {
        return Following.all("feeds.follow", "feeds.calendar_link", Key.UUID, Decided.WITH_ORGANISATION)
                .only("t.revoked_at is null");
    }
}
