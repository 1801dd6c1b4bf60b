package vn.binhyen.files;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;

/** The one file that a form asks for, as somebody chose it. */
public final class ChosenFile {

    private ChosenFile() {}

    /**
     * Keeps it; the errors say in a sentence why it was not taken in.
     *
     * @param missing what to say where none was chosen
     * @param keep takes its name and its content
     */
    public static BindingResult take(
            @Nullable MultipartFile file, String missing, BiConsumer<String, InputStreamSource> keep) {
        var errors = new BindException(new Object(), "form");
        try {
            if (file == null || file.isEmpty()) errors.reject(missing);
            else keep.accept(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file);
        } catch (RefusedFile refusal) {
            errors.reject(refusal.getDetailMessageCode(), refusal.getDetailMessageArguments(), null);
        }
        return errors;
    }
}
