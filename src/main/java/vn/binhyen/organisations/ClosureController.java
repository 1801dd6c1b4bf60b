package vn.binhyen.organisations;

import java.util.HashMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;

/** Closes organisations that no longer work, and reopens them. */
@Controller
@RequestMapping("/organisations/{id}")
class ClosureController {

    private static final int LONGEST = 1000;

    private final Organisations organisations;
    private final Readers readers;
    private final Access access;

    ClosureController(Organisations organisations, Readers readers, Access access) {
        this.organisations = organisations;
        this.readers = readers;
        this.access = access;
    }

    @GetMapping("/closure")
    ModelAndView ask(@PathVariable UUID id) {
        access.require(Permission.REGISTER_ORGANISATIONS);
        return form(id, new MapBindingResult(new HashMap<>(), "closure"));
    }

    @PostMapping("/closure")
    Object close(@PathVariable UUID id, @RequestParam String day, @RequestParam String reason) {
        access.require(Permission.REGISTER_ORGANISATIONS);
        var errors = new MapBindingResult(new HashMap<>(), "closure");
        var closedOn = FactsReader.day(day.strip());
        if (closedOn.isEmpty()) errors.rejectValue("day", "organisations.flaw.dayForm");
        else if (closedOn.get().isAfter(readers.today())) errors.rejectValue("day", "organisations.flaw.dayAhead");
        if (reason.isBlank()) errors.rejectValue("reason", "organisations.flaw.reasonMissing");
        else if (reason.length() > LONGEST)
            errors.rejectValue("reason", "organisations.flaw.tooLong", new Object[] {LONGEST}, null);
        if (errors.hasErrors()) return form(id, errors);
        organisations.close(new OrganisationId(id), closedOn.orElseThrow(), reason.strip());
        return seeOther(id);
    }

    @PostMapping("/reopening")
    ResponseEntity<Void> reopen(@PathVariable UUID id) {
        organisations.reopen(new OrganisationId(id));
        return seeOther(id);
    }

    private ModelAndView form(UUID id, BindingResult errors) {
        var page = new ModelAndView("organisations/closure");
        page.addObject("organisation", organisations.organisation(new OrganisationId(id)));
        page.addObject("today", readers.today());
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "closure", errors);
        if (errors.hasErrors()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ResponseEntity<Void> seeOther(UUID id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/organisations/" + id)
                .build();
    }
}
