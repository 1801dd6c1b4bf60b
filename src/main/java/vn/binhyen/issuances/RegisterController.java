package vn.binhyen.issuances;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Shows the register, takes numbers and makes them void. */
@Controller
@RequestMapping("/issuances")
class RegisterController {

    private static final int SIZE = 50;

    private final NumberRegister register;
    private final Issuances issuances;
    private final RegisterList list;
    private final IssuingRules rules;

    RegisterController(NumberRegister register, Issuances issuances, RegisterList list, IssuingRules rules) {
        this.register = register;
        this.issuances = issuances;
        this.list = list;
        this.rules = rules;
    }

    @GetMapping
    String list(@ModelAttribute("filter") RegisterFilter filter, @RequestParam @Nullable UUID after, Model model) {
        var entries = list.page(filter, after, SIZE + 1);
        model.addAttribute("entries", entries.stream().limit(SIZE).toList());
        model.addAttribute("next", entries.size() > SIZE ? entries.get(SIZE - 1).id() : null);
        model.addAttribute("first", after == null);
        model.addAttribute("years", list.years());
        return "issuances/list";
    }

    @GetMapping("/new")
    String ask(Model model) {
        model.addAttribute("form", proposed());
        model.addAttribute("places", rules.places());
        return "issuances/reservation";
    }

    @PostMapping
    ModelAndView reserve(@Valid @ModelAttribute("form") ReservationForm form, BindingResult errors) {
        rules.require();
        Replies.attempt(errors, "area", () -> register.reserve(form.entry(), form.at(rules.place(form.area()))));
        if (!errors.hasErrors()) return Replies.seeOther("/issuances/" + form.entry());
        return Replies.again("issuances/reservation", errors, proposed()).addObject("places", rules.places());
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("entry", register.get(new EntryId(id)));
        model.addAttribute("papers", issuances.of(new EntryId(id)));
        return "issuances/entry";
    }

    @GetMapping("/{id}/voiding")
    String askWhy(@PathVariable UUID id, Model model) {
        model.addAttribute("entry", register.get(new EntryId(id)));
        model.addAttribute("form", new VoidingForm(""));
        return "issuances/voiding";
    }

    @PostMapping("/{id}/voiding")
    ModelAndView makeVoid(
            @PathVariable UUID id, @Valid @ModelAttribute("form") VoidingForm form, BindingResult errors) {
        var entry = register.get(new EntryId(id));
        Replies.attempt(errors, "reason", () -> register.makeVoid(new EntryId(id), form.reason()));
        if (!errors.hasErrors()) return Replies.seeOther("/issuances/" + id);
        return Replies.again("issuances/voiding", errors, new VoidingForm("")).addObject("entry", entry);
    }

    private ReservationForm proposed() {
        var places = rules.places();
        var area = places.size() == 1 ? places.getFirst().code() : "";
        return list.latest()
                .map(last -> ReservationForm.empty(area, last.issuerName(), last.issuerCode()))
                .orElseGet(() -> ReservationForm.empty(area, "", ""));
    }
}
