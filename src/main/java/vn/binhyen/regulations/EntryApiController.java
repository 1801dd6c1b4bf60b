package vn.binhyen.regulations;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Enters, corrects and ends coordination regulations for programs, and takes in their files. */
@RestController
@RequestMapping("/api/v1/regulations")
class EntryApiController {

    private final Regulations regulations;
    private final ApiTyping typing;

    EntryApiController(Regulations regulations, ApiTyping typing) {
        this.regulations = regulations;
        this.typing = typing;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RegulationText signRegulation(@RequestBody RegulationForm sent) {
        var terms = typing.terms(sent);
        var id = new RegulationId(requireNonNull(sent.id()));
        var renewed = sent.renews() == null ? null : new RegulationId(sent.renews());
        regulations.sign(id, typing.party(requireNonNull(sent.organisation())), terms, renewed);
        return regulations.get(id);
    }

    /** Says anew what it says; whose it is and which one it renews stay. */
    @PutMapping("/{id}")
    RegulationText correctRegulation(@PathVariable UUID id, @RequestBody RegulationForm sent) {
        var known = regulations.get(new RegulationId(id));
        regulations.correct(new RegulationId(id), typing.terms(sent.about(known)));
        return regulations.get(new RegulationId(id));
    }

    @PostMapping("/{id}/ending")
    @ResponseStatus(HttpStatus.OK)
    RegulationText endRegulation(@PathVariable UUID id, @RequestBody EndingForm sent) {
        var ending = typing.ending(sent);
        regulations.end(new RegulationId(id), ending.endedOn(), ending.why());
        return regulations.get(new RegulationId(id));
    }

    @PostMapping(path = "/{id}/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.OK)
    RegulationText attachToRegulation(@PathVariable UUID id, @RequestPart MultipartFile file) {
        regulations.attach(new RegulationId(id), requireNonNullElse(file.getOriginalFilename(), ""), file);
        return regulations.get(new RegulationId(id));
    }
}
