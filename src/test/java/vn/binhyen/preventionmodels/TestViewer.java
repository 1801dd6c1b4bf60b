package vn.binhyen.preventionmodels;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Role;
import vn.binhyen.accounts.Viewer;

/** Lets this thread act as somebody who reads; which rows, the scope says. */
final class TestViewer {

    private TestViewer() {}

    static void reads() {
        var viewer = new Viewer(
                new AccountId(UUID.randomUUID()),
                "thu",
                "Thử",
                Set.of(Role.COMMUNE_DESK),
                List.of(),
                List.of(),
                List.of());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
    }

    static void leaves() {
        SecurityContextHolder.clearContext();
    }
}
