package vn.binhyen.exchange;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.accounts.SiteAddress;
import vn.binhyen.pages.Replies;

/** Where a person makes and revokes the address at which their spreadsheets read figures. */
@Controller
@RequestMapping(FeedController.PATH)
class FeedController {

    static final String PATH = "/report-feed";

    private final FeedAddresses addresses;
    private final SiteAddress site;

    FeedController(FeedAddresses addresses, SiteAddress site) {
        this.addresses = addresses;
        this.site = site;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("link", addresses.own().orElse(null));
        return "exchange/feed";
    }

    /** Shows the address in the answer itself, which no browser keeps. A form sent twice replaces the address it made. */
    @PostMapping("/link")
    ModelAndView link() {
        var page = new ModelAndView("exchange/feedLinked", HttpStatus.CREATED);
        return page.addObject("address", site.link(CsvFeedController.path(addresses.make())));
    }

    @PostMapping("/revocation")
    ModelAndView revoke() {
        addresses.revoke();
        return Replies.seeOther(PATH);
    }
}
