package vn.binhyen.groupings;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.pages.Replies;

/** Takes in what is typed about a grouping. */
@Controller
@RequestMapping("/groupings")
class GroupingEntryController {

    private static final String FORM = "groupings/form";

    private final Groupings groupings;
    private final GroupingOffers offers;
    private final Access access;

    GroupingEntryController(Groupings groupings, GroupingOffers offers, Access access) {
        this.groupings = groupings;
        this.offers = offers;
        this.access = access;
    }

    @GetMapping("/new")
    String write(Model model) {
        access.require(Permission.REORGANISE);
        return show(GroupingForm.empty(), model);
    }

    @GetMapping("/{id}/terms")
    String edit(@PathVariable UUID id, Model model) {
        return show(groupings.edited(new GroupingId(id)), model);
    }

    /** The form with other communes or organisations to choose from; nothing is kept yet. */
    @PostMapping("/selection")
    String choose(@ModelAttribute("form") GroupingForm form, Model model) {
        access.require(Permission.REORGANISE);
        var known = form.isNew() ? form : form.of(groupings.get(form.grouping()));
        return show(known, model);
    }

    @PostMapping
    ModelAndView make(@Valid @ModelAttribute("form") GroupingForm form, BindingResult errors) {
        access.require(Permission.REORGANISE);
        form.check(errors);
        Replies.attempt(
                errors,
                "name",
                () -> groupings.make(form.grouping(), offers.province(), form.kindOf(), form.terms(), form.members()));
        if (!errors.hasErrors()) return Replies.seeOther("/groupings/" + form.id());
        return Replies.again(FORM, errors).addObject("offered", offers.of(form));
    }

    @PostMapping("/{id}/terms")
    ModelAndView correct(
            @PathVariable UUID id, @Valid @ModelAttribute("form") GroupingForm form, BindingResult errors) {
        access.require(Permission.REORGANISE);
        var known = new GroupingId(id);
        var current = groupings.edited(known);
        var meant = form.of(groupings.get(known));
        meant.check(errors);
        if (!errors.hasErrors() && meant.seen() != current.seen()) return overtaken(meant, current);
        Replies.attempt(
                errors,
                "name",
                () -> groupings.correct(known, meant.seen(), meant.terms(), meant.from(), meant.members()));
        if (!errors.hasErrors()) return Replies.seeOther("/groupings/" + id);
        return Replies.again(FORM, errors).addObject("offered", offers.of(form));
    }

    private String show(GroupingForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("offered", offers.of(form));
        return FORM;
    }

    /** Shows what was typed beside what somebody else saved meanwhile; sent again, it is meant. */
    private ModelAndView overtaken(GroupingForm form, GroupingForm current) {
        return new ModelAndView(FORM, HttpStatus.CONFLICT)
                .addObject("form", form.seen(current))
                .addObject("theirs", current)
                .addObject("offered", offers.of(form));
    }
}
