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

    private final OneOrganisation one;
    private final OrganisationList list;
    private final Readers readers;

    OrganisationController(OneOrganisation one, OrganisationList list, Readers readers) {
        this.one = one;
        this.list = list;
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
        model.addAllAttributes(one.page(new OrganisationId(id)));
        return "organisations/one";
    }
}
