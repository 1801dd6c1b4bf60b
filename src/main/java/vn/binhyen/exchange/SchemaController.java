package vn.binhyen.exchange;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The published schema of what is exchanged, for everybody. */
@Controller
class SchemaController {

    private static final MediaType SCHEMA = new MediaType("application", "schema+json");

    private final PublishedSchema schema;

    SchemaController(PublishedSchema schema) {
        this.schema = schema;
    }

    @GetMapping(PublishedSchema.PATH)
    ResponseEntity<byte[]> read() {
        return ResponseEntity.ok()
                .contentType(SCHEMA)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(schema.text());
    }
}
