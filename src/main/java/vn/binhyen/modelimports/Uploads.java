package vn.binhyen.modelimports;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.lists.ListFile;

/** Reads a list that somebody sent; nothing of the file is left behind. */
@Component
class Uploads {

    private final ModelImports imports;

    Uploads(ModelImports imports) {
        this.imports = imports;
    }

    UUID read(MultipartFile file) throws IOException {
        imports.require();
        var content = Files.createTempFile("list", ".upload");
        try {
            file.transferTo(content);
            return imports.read(new ListFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), content));
        } finally {
            Files.delete(content);
        }
    }
}
