package vn.binhyen.feeds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.PublicPaths;
import vn.binhyen.pages.NavigationEntry;

/** What of this module needs no sign-in, and where the rest is found. */
@Configuration(proxyBeanMethods = false)
class FeedsConfiguration {

    @Bean
    PublicPaths feedsAreFetchedByPrograms() {
        return new PublicPaths("/feeds/deadlines/*", AtomController.PATH);
    }

    @Bean
    NavigationEntry calendarInTheNavigation() {
        return new NavigationEntry("feeds.nav", CalendarController.PATH, 30, Permission.ANSWER_OBLIGATIONS.name());
    }
}
