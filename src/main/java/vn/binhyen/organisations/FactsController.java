package vn.binhyen.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;

/** The form by which an organisation is entered and corrected. */
@Controller
@RequestMapping("/organisations")
class FactsController {

    private final Organisations organisations;
    private final Readers readers;
    private final Access access;

    FactsController(Organisations organisations, Readers readers, Access access) {
        this.organisations = organisations;
        this.readers = readers;
        this.access = access;
    }

    @GetMapping("/new")
    ModelAndView fresh() {
        access.require(Permission.REGISTER_ORGANISATIONS);
        return form(new Editing(OrganisationId.fresh(), null), OrganisationForm.empty(), null);
    }

    @PostMapping
    ModelAndView register(@RequestParam UUID id, HttpServletRequest request) {
        access.require(Permission.REGISTER_ORGANISATIONS);
        var editing = new Editing(new OrganisationId(id), null);
        var sent = OrganisationForm.sent(request);
        var typed = new Typed(sent.values());
        var facts = readers.ofForms().read(typed);
        if (facts.isEmpty()) return form(editing, sent, OrganisationForm.errors(typed));
        try {
            organisations.register(new Registration(editing.id(), facts.get(), Provenance.own()));
        } catch (CodeTaken taken) {
            return form(editing, sent, taken(typed));
        }
        return new ModelAndView(editing.page());
    }

    @GetMapping("/{id}/facts")
    ModelAndView edit(@PathVariable UUID id) {
        access.require(Permission.REGISTER_ORGANISATIONS);
        var organisation = organisations.organisation(new OrganisationId(id));
        return form(new Editing(organisation.id(), organisation.version()), typed(organisation), null);
    }

    @PostMapping("/{id}/facts")
    ModelAndView correct(@PathVariable UUID id, @RequestParam int version, HttpServletRequest request) {
        access.require(Permission.REGISTER_ORGANISATIONS);
        var editing = new Editing(new OrganisationId(id), version);
        var current = organisations.organisation(editing.id());
        var sent = OrganisationForm.sent(request);
        var typed = new Typed(sent.values());
        var facts = readers.ofForms().read(typed);
        if (facts.isEmpty()) return form(editing, sent, OrganisationForm.errors(typed));
        try {
            organisations.edit(editing.id(), version, facts.get());
        } catch (SomeoneElseChangedThis meanwhile) {
            return overtaken(editing.id(), sent);
        } catch (CodeTaken taken) {
            return form(editing, sent, taken(typed));
        }
        return new ModelAndView(editing.page());
    }

    /** Shows what was typed beside what somebody else saved meanwhile; sent again, it is meant. */
    private ModelAndView overtaken(OrganisationId id, OrganisationForm sent) {
        var current = organisations.organisation(id);
        var answer = form(new Editing(id, current.version()), sent, null);
        answer.addObject("theirs", typed(current));
        answer.setStatus(HttpStatus.CONFLICT);
        return answer;
    }

    private OrganisationForm typed(Organisation organisation) {
        var place = organisation.facts().place();
        return OrganisationForm.of(
                organisation.facts(), readers.area(place.provinceId()).code(), readers.codeOf(place.communeId()));
    }

    private static Errors taken(Typed typed) {
        if (!typed.isBlank(Field.TAX_CODE)) typed.block(Field.TAX_CODE, "codeTaken");
        else typed.block(Field.MINISTRY_CODE, "codeTaken");
        return OrganisationForm.errors(typed);
    }

    private ModelAndView form(Editing editing, OrganisationForm form, @Nullable Errors errors) {
        var page = new ModelAndView("organisations/form");
        page.addObject("editing", editing);
        page.addObject("form", form);
        page.addObject("communes", Choices.communes(readers.communes()));
        if (errors != null) {
            page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** Which organisation the form is about; one that is entered now has no version yet. */
    record Editing(OrganisationId id, @Nullable Integer version) {

        String action() {
            return version == null ? "/organisations" : "/organisations/" + id + "/facts";
        }

        org.springframework.web.servlet.view.RedirectView page() {
            var there = new org.springframework.web.servlet.view.RedirectView("/organisations/" + id);
            there.setStatusCode(HttpStatus.SEE_OTHER);
            return there;
        }
    }
}
