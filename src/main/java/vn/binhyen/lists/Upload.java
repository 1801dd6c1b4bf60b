package vn.binhyen.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Objects;
import org.springframework.web.multipart.MultipartFile;

/** Reads a list that somebody sent; nothing of the file is left behind. */
public final class Upload {

    private Upload() {}

    /** What is done with the list. */
    public interface Reading<T> {
        T read(ListFile list) throws IOException;
    }

    public static <T> T read(MultipartFile sent, Reading<T> reading) throws IOException {
        var content = Files.createTempFile("list", ".upload");
        try {
            sent.transferTo(content);
            return reading.read(new ListFile(Objects.requireNonNullElse(sent.getOriginalFilename(), ""), content));
        } finally {
            Files.delete(content);
        }
    }
}
