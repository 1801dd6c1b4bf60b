package vn.binhyen.organisations;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.binhyen.pages.FieldsRefused;

/** The registry for programs. */
@RestController
@RequestMapping("/api/v1/organisations")
class OrganisationApiController {

    private static final int MOST = 500;

    private final Organisations organisations;
    private final OrganisationList list;
    private final Readers readers;

    OrganisationApiController(Organisations organisations, OrganisationList list, Readers readers) {
        this.organisations = organisations;
        this.list = list;
        this.readers = readers;
    }

    @GetMapping
    ListPage list(
            @ModelAttribute ListFilter filter,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "50") int size) {
        return list.page(filter, after, Math.clamp(size, 1, MOST));
    }

    @GetMapping("/{id}")
    ResponseEntity<OrganisationAnswer> one(@PathVariable UUID id) {
        var organisation = organisations.organisation(new OrganisationId(id));
        return ResponseEntity.ok().eTag(tag(organisation)).body(answer(organisation));
    }

    /** With an id chosen by the sender, sending again changes nothing. */
    @PostMapping
    ResponseEntity<OrganisationAnswer> register(@RequestBody OrganisationRequest request) {
        organisations.checkMayRegister();
        var id = request.id() == null ? OrganisationId.fresh() : new OrganisationId(request.id());
        organisations.register(new Registration(id, facts(request), Provenance.own()));
        var organisation = organisations.organisation(id);
        return ResponseEntity.created(URI.create("/api/v1/organisations/" + id))
                .eTag(tag(organisation))
                .body(answer(organisation));
    }

    /** {@code If-Match} carries the version that the sender saw. */
    @PutMapping("/{id}")
    ResponseEntity<OrganisationAnswer> edit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody OrganisationRequest request) {
        organisations.checkMayRegister();
        var current = organisations.organisation(new OrganisationId(id));
        organisations.edit(current.id(), version(seen), facts(request));
        return one(id);
    }

    private OrganisationFacts facts(OrganisationRequest request) {
        var typed = request.typed();
        return readers.ofForms()
                .read(typed)
                .orElseThrow(() -> FieldsRefused.of(typed.flaws().stream()
                        .filter(Flaw::blocking)
                        .map(flaw -> new FieldsRefused.Wrong(flaw.field().formName(), sentence(flaw)))
                        .toList()));
    }

    private static MessageSourceResolvable sentence(Flaw flaw) {
        return new DefaultMessageSourceResolvable(
                new String[] {flaw.textKey()}, flaw.arguments().toArray());
    }

    private OrganisationAnswer answer(Organisation organisation) {
        var place = organisation.facts().place();
        return OrganisationAnswer.of(
                organisation, readers.area(place.provinceId()).code(), readers.codeOf(place.communeId()));
    }

    private static String tag(Organisation organisation) {
        return "\"" + organisation.version() + "\"";
    }

    private static int version(@Nullable String seen) {
        if (seen == null) throw new ResponseStatusException(HttpStatus.PRECONDITION_REQUIRED);
        try {
            return Integer.parseInt(seen.replace("W/", "").replace("\"", "").strip());
        } catch (NumberFormatException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, e);
        }
    }
}
