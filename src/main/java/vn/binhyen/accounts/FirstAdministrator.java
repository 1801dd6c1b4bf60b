package vn.binhyen.accounts;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/**
 * Prints a link for the first administrator on the console while there is no account: whoever sees the console owns the
 * installation. Printed and not logged, for logs are collected and kept. The sample, if any, was loaded before.
 */
@Component
@ConditionalOnWebApplication
class FirstAdministrator {

    private final Newcomers newcomers;
    private final SiteAddress site;

    FirstAdministrator(Newcomers newcomers, SiteAddress site) {
        this.newcomers = newcomers;
        this.site = site;
    }

    @EventListener
    void invite(ApplicationReadyEvent ready) {
        Scopes.call(Scope.system("first-administrator"), newcomers::invitation)
                .map(site::link)
                .ifPresent(FirstAdministrator::print);
    }

    private static void print(String link) {
        System.out.printf("""

                Chưa có tài khoản nào. Người quản trị đầu tiên mở đường dẫn này (dùng một lần, trong 24 giờ):
                There is no account yet. The first administrator opens this link (once, within 24 hours):

                    %s

                """, link);
    }
}
