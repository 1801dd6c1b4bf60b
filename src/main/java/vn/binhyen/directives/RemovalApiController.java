package vn.binhyen.directives;

import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.Texts;

/** Deletes drafts for programs. */
@RestController
@RequestMapping("/api/v1/directives/{id}")
class RemovalApiController {

    private final Drafts drafts;
    private final Texts texts;

    RemovalApiController(Drafts drafts, Texts texts) {
        this.drafts = drafts;
        this.texts = texts;
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        drafts.discard(new DirectiveId(id), texts.text(LocaleContextHolder.getLocale(), "directives.removal.reason"));
    }
}
