package vn.binhyen.files;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a file back as something to save, never as a page of ours. */
@Controller
class FileController {
    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> open(@PathVariable UUID id) {
        var opened = files.open(new FileId(id));
        var name = ContentDisposition.attachment()
                .filename(opened.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.file().kind().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new FileSystemResource(opened.content()));
    }
}
