package vn.binhyen.modelimports;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
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
import vn.binhyen.lists.StagedLists;
import vn.binhyen.lists.Upload;
import vn.binhyen.pages.Page;

/** Takes lists of models in from programs by the same three steps as the pages: send, look, enter. */
@RestController
@RequestMapping("/api/v1/models/imports")
class ModelImportApiController {

    private final ModelImports imports;

    ModelImportApiController(ModelImports imports) {
        this.imports = imports;
    }

    @GetMapping
    List<StagedLists.Staged> modelImports() {
        return imports.latest();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ListRead importModels(@RequestPart MultipartFile file, HttpServletRequest request) throws IOException {
        imports.require();
        return modelImport(Upload.read(file, imports::read), request);
    }

    @GetMapping("/{id}")
    ListRead modelImport(@PathVariable UUID id, HttpServletRequest request) {
        return ListRead.of(imports.get(id), Page.of(request));
    }

    /** The models of which the sender says that the register has them already. */
    record Entry(@Nullable Set<UUID> known) {}

    /**
     * Enters the sound rows as proposals; a second time nothing happens. What rows are like was told; those whose models are
     * named as known are left out.
     */
    @PostMapping("/{id}/entry")
    ListRead enterModelImport(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable Entry entry, HttpServletRequest request) {
        imports.enter(id, entry == null || entry.known() == null ? Set.of() : entry.known());
        return modelImport(id, request);
    }
}
