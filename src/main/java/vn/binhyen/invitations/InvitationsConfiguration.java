package vn.binhyen.invitations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.binhyen.accounts.PublicPaths;

/** Opens the page on which a code is typed to people who cannot sign in yet. */
@Configuration(proxyBeanMethods = false)
class InvitationsConfiguration {

    @Bean
    PublicPaths invitationPaths() {
        return new PublicPaths(InvitationController.PATH, InvitationController.PATH + "/account");
    }
}
