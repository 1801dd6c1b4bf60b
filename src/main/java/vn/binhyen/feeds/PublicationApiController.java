package vn.binhyen.feeds;

import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets programs make a directive public, and take it back. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/v1/directives/{id}/publication")
class PublicationApiController {

    private final Publishing publishing;

    PublicationApiController(Publishing publishing) {
        this.publishing = publishing;
    }

    @PutMapping
    Published publish(@PathVariable UUID id) {
        publishing.publish(id);
        return publishing.find(id).orElseThrow(NoSuchFeed::new);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable UUID id) {
        publishing.withdraw(id);
    }
}
