package vn.binhyen.directives;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Shows programs a draft as it would be issued, takes in its document's file, and issues it. */
@RestController
@RequestMapping("/api/v1/directives/{id}")
class IssueApiController {

    private final Directives directives;
    private final Issuing issuing;
    private final Documents documents;
    private final Overlaps overlaps;

    IssueApiController(Directives directives, Issuing issuing, Documents documents, Overlaps overlaps) {
        this.directives = directives;
        this.issuing = issuing;
        this.documents = documents;
        this.overlaps = overlaps;
    }

    /** The hash of the text that was checked. */
    record IssueRequest(@NotBlank @Nullable String sha256) {}

    @GetMapping("/issue")
    IssueAnswer check(@PathVariable UUID id) {
        var directive = new DirectiveId(id);
        return IssueAnswer.of(issuing.check(directive), overlaps.of(directive));
    }

    /** Issues the text that has the hash; sent again, nothing changes. */
    @PostMapping("/issue")
    @ResponseStatus(HttpStatus.OK)
    DirectiveAnswer issue(@PathVariable UUID id, @Valid @RequestBody IssueRequest sent) {
        issuing.issue(new DirectiveId(id), String.valueOf(sent.sha256()));
        return answer(id);
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.OK)
    DirectiveAnswer attach(@PathVariable UUID id, @RequestPart MultipartFile file) {
        documents.attach(new DirectiveId(id), Sent.attachment(file));
        return answer(id);
    }

    private DirectiveAnswer answer(UUID id) {
        return DirectiveAnswer.of(directives.get(new DirectiveId(id)));
    }
}
