package vn.binhyen.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import vn.binhyen.lists.ListRefused;

/** Keeps what is being sent in a file of this node, for as long as the request takes. */
@Component
class FactUploads {

    /** To be deleted by the caller. */
    FactFile keep(String name, InputStreamSource content) throws IOException {
        var file = Files.createTempFile("facts", ".upload");
        try (var in = content.getInputStream();
                var out = Files.newOutputStream(file)) {
            copy(in, out);
            return FactFile.of(name, file);
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    private static void copy(InputStream in, java.io.OutputStream out) throws IOException {
        var buffer = new byte[64 * 1024];
        long size = 0;
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            size += length;
            if (size > FactFile.LARGEST) throw ListRefused.largerThan(FactFile.LARGEST);
            out.write(buffer, 0, length);
        }
    }
}
