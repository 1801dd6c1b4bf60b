package vn.binhyen.organisations;

import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.files.RefusedFile;

/** Takes in the cooperation regulation that an organisation has signed with the police. */
@Controller
@RequestMapping("/organisations/{id}/cooperation")
class CooperationController {

    private final Organisations organisations;
    private final Cooperation cooperation;
    private final Readers readers;
    private final Access access;

    CooperationController(Organisations organisations, Cooperation cooperation, Readers readers, Access access) {
        this.organisations = organisations;
        this.cooperation = cooperation;
        this.readers = readers;
        this.access = access;
    }

    @GetMapping
    ModelAndView ask(@PathVariable UUID id) {
        access.require(Permission.REGISTER_ORGANISATIONS);
        return form(id, new MapBindingResult(new HashMap<>(), "cooperation"));
    }

    @PostMapping
    Object agree(@PathVariable UUID id, @RequestParam String day, @RequestParam MultipartFile file) throws IOException {
        access.require(Permission.REGISTER_ORGANISATIONS);
        var errors = new MapBindingResult(new HashMap<>(), "cooperation");
        var signedOn = FactsReader.day(day.strip());
        if (signedOn.isEmpty()) errors.rejectValue("day", "organisations.flaw.dayForm");
        else if (signedOn.get().isAfter(readers.today())) errors.rejectValue("day", "organisations.flaw.dayAhead");
        if (file.isEmpty()) errors.rejectValue("file", "organisations.list.refused.MISSING");
        if (errors.hasErrors()) return form(id, errors);
        var name = file.getOriginalFilename();
        try (var content = file.getInputStream()) {
            cooperation.agree(new OrganisationId(id), signedOn.orElseThrow(), name == null ? "" : name, content);
        } catch (RefusedFile refused) {
            errors.rejectValue("file", refused.getDetailMessageCode(), refused.getDetailMessageArguments(), null);
            return form(id, errors);
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/organisations/" + id)
                .build();
    }

    private ModelAndView form(UUID id, BindingResult errors) {
        var page = new ModelAndView("organisations/cooperation");
        page.addObject("organisation", organisations.organisation(new OrganisationId(id)));
        page.addObject("today", readers.today());
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "cooperation", errors);
        if (errors.hasErrors()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
