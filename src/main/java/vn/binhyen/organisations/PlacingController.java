package vn.binhyen.organisations;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;

/** The worklist of organisations whose commune is not known: each is placed by its suggestion, or many at once. */
@Controller
@RequestMapping("/organisations/commune-unknown")
class PlacingController {

    private static final int SIZE = 25;

    private final Organisations organisations;
    private final PlacingList list;
    private final Readers readers;
    private final Access access;

    PlacingController(Organisations organisations, PlacingList list, Readers readers, Access access) {
        this.organisations = organisations;
        this.list = list;
        this.readers = readers;
        this.access = access;
    }

    @GetMapping
    ModelAndView work(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable UUID after,
            @RequestParam @Nullable Integer placed) {
        var page = page(q, after, new MapBindingResult(new HashMap<>(), "assignment"));
        page.addObject("placed", placed);
        return page;
    }

    /** {@code one} is a suggestion's button: an organisation and a code; otherwise the ticked ones go to {@code commune}. */
    @PostMapping("/assignments")
    Object assign(
            @RequestParam @Nullable String one,
            @RequestParam(required = false) List<UUID> organisation,
            @RequestParam(defaultValue = "") String commune,
            @RequestParam @Nullable String q) {
        access.require(Permission.REGISTER_ORGANISATIONS);
        var errors = new MapBindingResult(new HashMap<>(), "assignment");
        var ids = one == null ? organisation == null ? List.<UUID>of() : organisation : List.of(id(one));
        var found = list.commune(one == null ? commune : one.substring(one.indexOf(':') + 1));
        if (ids.isEmpty()) errors.rejectValue("organisation", "organisations.flaw.nothingTicked");
        if (found.isEmpty()) errors.rejectValue("commune", "organisations.flaw.communeNotChosen");
        if (errors.hasErrors()) return page(q, null, errors);
        var place = found.get();
        var province = java.util.Objects.requireNonNull(place.province());
        int placed = organisations.assignCommune(
                province, place.id(), ids.stream().map(OrganisationId::new).toList());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", list.link(q, placed))
                .build();
    }

    private ModelAndView page(@Nullable String q, @Nullable UUID after, BindingResult errors) {
        var page = new ModelAndView("organisations/unplaced");
        var lines = list.page(q, after, SIZE);
        page.addObject("q", q == null ? "" : q);
        page.addObject("lines", lines.items());
        page.addObject("next", lines.next());
        page.addObject("isFirst", after == null);
        page.addObject("count", list.count(q));
        page.addObject("communes", Choices.communes(readers.communes()));
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "assignment", errors);
        if (errors.hasErrors()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static UUID id(String one) {
        return UUID.fromString(one.substring(0, Math.max(0, one.indexOf(':'))));
    }
}
