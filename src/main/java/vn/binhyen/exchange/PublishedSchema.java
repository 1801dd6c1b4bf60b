package vn.binhyen.exchange;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The JSON Schema that everybody may read; what is received is checked by the same file. */
@Component
class PublishedSchema {

    static final String PATH = "/exchange/report.schema.json";

    private final byte[] text;
    private final Schema schema;

    PublishedSchema() {
        text = read();
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .failFast(true)
                        .build()));
        schema = registry.getSchema(StrictJson.tree(text));
        schema.initializeValidators();
    }

    byte[] text() {
        return text.clone();
    }

    /** Where it is not as the schema says, the first such place. */
    Optional<String> wrongIn(JsonNode payload) {
        return schema.validate(payload).stream()
                .findFirst()
                .map(error -> error.getInstanceLocation().toString())
                .map(place -> place.isEmpty() ? "/" : place);
    }

    private static byte[] read() {
        try (InputStream in = Objects.requireNonNull(PublishedSchema.class.getResourceAsStream(PATH))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
