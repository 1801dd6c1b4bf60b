package vn.binhyen.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.SiteAddress;

/** Tells whoever started the application where it is, once it can be opened. */
@Component
@ConditionalOnWebApplication
class Welcome {

    private final SiteAddress site;

    Welcome(SiteAddress site) {
        this.site = site;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        System.out.printf("%nBình Yên đã sẵn sàng / is ready: %s%n%n", site.link("/"));
    }
}
