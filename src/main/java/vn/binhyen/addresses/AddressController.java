package vn.binhyen.addresses;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Tells everybody which commune of today a ward of before, or an address, is in. */
@Controller
class AddressController {

    static final String PATH = "/addresses";

    private final Resolvers resolvers;

    AddressController(Resolvers resolvers) {
        this.resolvers = resolvers;
    }

    @GetMapping(PATH)
    ModelAndView search(@Valid @ModelAttribute("form") AddressQuery query, BindingResult errors) {
        var page = new ModelAndView("addresses/search").addObject("query", query);
        if (errors.hasErrors()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        else if (!query.isEmpty()) page.addObject("found", resolvers.today().resolve(query.words()));
        return page;
    }
}
