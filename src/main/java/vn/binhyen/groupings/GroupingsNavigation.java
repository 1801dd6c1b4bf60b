package vn.binhyen.groupings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.Following;
import vn.binhyen.pages.NavigationEntry;

/** This module's place in the navigation, and that its members stay as they were told when the map changes. */
@Configuration(proxyBeanMethods = false)
class GroupingsNavigation {

    @Bean
    NavigationEntry groupingsInTheNavigation() {
        return new NavigationEntry("groupings.nav", "/groupings", 44, Permission.READ_ORGANISATIONS.name());
    }

    /** A unit that a grouping names is not taken away beneath it. */
    @Bean
    Following membersStay() {
        return Following.staying("groupings.follow", "groupings.member", "area_id");
    }
}
