package vn.binhyen.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Sends a file once it is written whole: what fails until then is answered as any other failure, and the line of the audit
 * trail is kept before the first byte leaves.
 */
public record Download(String mediaType, String name) {

    /** Writes the file; a transaction of its own ends with it. */
    public interface Writing {

        void to(OutputStream out) throws IOException;
    }

    public void send(HttpServletResponse response, Writing writing) throws IOException {
        var file = Files.createTempFile("binhyen-", ".download");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                writing.to(out);
            }
            response.setContentType(mediaType);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }
}
