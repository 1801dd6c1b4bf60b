package vn.binhyen.catalogue;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets an office's programs read what everybody would read of a model, make it public, and take it back. */
@RestController
@RequestMapping("/api/v1/models/{id}/publication")
class PublicationApiController {

    private final Publishing publishing;

    PublicationApiController(Publishing publishing) {
        this.publishing = publishing;
    }

    @GetMapping
    Publishing.Preview publicationOfModel(@PathVariable UUID id) {
        return publishing.preview(id);
    }

    @PutMapping
    Publishing.Preview publishModel(@PathVariable UUID id) {
        publishing.publish(id);
        return publishing.preview(id);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawModel(@PathVariable UUID id) {
        publishing.withdraw(id);
    }
}
