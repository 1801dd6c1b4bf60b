package vn.binhyen.feeds;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.accounts.SiteAddress;

/** Makes and revokes the address of an organisation's calendar for programs. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/organisations/{id}/calendar")
class CalendarApiController {

    private final Calendars calendars;
    private final SiteAddress site;

    CalendarApiController(Calendars calendars, SiteAddress site) {
        this.calendars = calendars;
        this.site = site;
    }

    /** The address, which holds the secret and is told this once. */
    record Linked(UUID organisation, String address) {}

    /** An address that was in force before is revoked. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Linked linkCalendar(@PathVariable UUID id) {
        var secret = calendars.link(id, UUID.randomUUID());
        return new Linked(id, String.valueOf(site.link(DeadlineController.path(secret))));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeCalendar(@PathVariable UUID id) {
        calendars.revoke(id);
    }
}
