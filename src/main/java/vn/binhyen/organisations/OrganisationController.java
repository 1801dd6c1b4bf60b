package vn.binhyen.organisations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the registry: its list, and each organisation. */
@Controller
@RequestMapping("/organisations")
class OrganisationController {

    private static final int SIZE = 50;

    private final Organisations organisations;
    private final OrganisationList list;
    private final Scoping scoping;
    private final Readers readers;

    OrganisationController(Organisations organisations, OrganisationList list, Scoping scoping, Readers readers) {
        this.organisations = organisations;
        this.list = list;
        this.scoping = scoping;
        this.readers = readers;
    }

    @GetMapping
    String list(@ModelAttribute("filter") ListFilter filter, @RequestParam @Nullable UUID after, Model model) {
        model.addAttribute("lines", list.page(filter, after, SIZE));
        model.addAttribute("count", list.count(filter));
        model.addAttribute("communes", Choices.communes(readers.communes()));
        model.addAttribute("isFirst", after == null);
        return "organisations/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        var organisation = organisations.organisation(new OrganisationId(id));
        var place = organisation.facts().place();
        model.addAttribute("organisation", organisation);
        model.addAttribute("rule", scoping.ruleOf(organisation.finding()).orElse(null));
        model.addAttribute("province", readers.area(place.provinceId()).name());
        model.addAttribute(
                "commune",
                place.communeId() == null
                        ? null
                        : readers.area(place.communeId()).name());
        return "organisations/one";
    }
}
