package vn.binhyen.ledger;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/** Keeps what is being sent in a file of this node, for as long as the request takes. */
@Component
class FactUploads {

    /** To be deleted by the caller. */
    FactFile keep(String name, InputStreamSource content) throws IOException {
        var file = Files.createTempFile("facts", ".upload");
        try (var in = content.getInputStream()) {
            return FactFile.kept(name, in, file);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }
}
