package vn.binhyen.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.preventionmodels.Stage;

/** What in the register is like a model, for programs. */
@RestController
class AlikeApiController {

    private final Duplicates duplicates;

    AlikeApiController(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    /**
     * One that is like it: of those out of the caller's sight no more than anybody may be told.
     *
     * @param likeness from 0 to 1
     * @param copied whether the text stands there word for word, though somebody else's
     */
    record Like(
            UUID id, String name, String ownerName, Stage stage, double likeness, boolean copied, boolean readable) {

        static Like of(Alike alike) {
            var other = alike.model();
            return new Like(
                    other.id(),
                    other.name(),
                    other.ownerName(),
                    other.stage(),
                    alike.likeness(),
                    alike.copied(),
                    alike.readable());
        }
    }

    /** Copies first, then the most alike. */
    @GetMapping("/api/v1/models/{id}/alike")
    List<Like> modelsAlike(@PathVariable UUID id) {
        return duplicates.of(duplicates.model(id)).stream().map(Like::of).toList();
    }
}
