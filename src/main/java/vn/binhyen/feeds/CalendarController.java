package vn.binhyen.feeds;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.binhyen.accounts.SiteAddress;

/** Where an organisation makes and revokes the address of its calendar. */
@Controller
@ConditionalOnWebApplication
@RequestMapping(CalendarController.PATH)
class CalendarController {

    static final String PATH = "/feeds/calendar";

    private final Calendars calendars;
    private final SiteAddress site;

    CalendarController(Calendars calendars, SiteAddress site) {
        this.calendars = calendars;
        this.site = site;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("held", calendars.own());
        return "feeds/calendar";
    }

    /** Shows the address in the answer itself, which no browser keeps. A form sent twice replaces the address it made. */
    @PostMapping("/{id}/link")
    Object link(@PathVariable("id") UUID organisation, Model model) {
        var holder = calendars.holder(organisation);
        var secret = calendars.link(organisation, UUID.randomUUID());
        model.addAttribute("name", holder.name());
        model.addAttribute("address", site.link(DeadlineController.path(secret)));
        return new ModelAndView("feeds/linked", HttpStatus.CREATED);
    }

    @PostMapping("/{id}/revocation")
    Object revoke(@PathVariable("id") UUID organisation) {
        calendars.revoke(organisation);
        var redirect = new RedirectView(PATH);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return redirect;
    }
}
