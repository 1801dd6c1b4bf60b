package vn.binhyen.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the fields of a kept form are called. The form is another module's; its labels are found where modules keep them:
 * under the module's name, the part of it that the address names, and the field.
 */
@Component
class KeptFormLabels {

    private static final Map<String, String> MODULES = Map.of("obligations", "directives");
    private static final Map<String, String> PARTS = Map.of(
            "tasks", "task",
            "result", "answer",
            "progress", "answer",
            "acceptance", "judge",
            "return", "judge",
            "closure", "close",
            "grants", "grant",
            "removal", "removal");

    private final MessageSource texts;

    KeptFormLabels(MessageSource texts) {
        this.texts = texts;
    }

    /** What a person wrote, under the form's own labels. Ids and choices are sent again without being shown. */
    List<KeptForm.Field> readable(KeptForm form, Locale language) {
        return form.fields().stream()
                .filter(KeptForm.Field::isReadable)
                .map(field -> new KeptForm.Field(label(form.path(), field.name(), language), field.value()))
                .toList();
    }

    private String label(String path, String field, Locale language) {
        return keys(path, field)
                .map(key -> find(key, language))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> Objects.requireNonNull(find("accounts.keptForm.other", language)));
    }

    private static Stream<String> keys(String path, String field) {
        var segments = path.substring(1).split("/");
        var module = MODULES.getOrDefault(segments[0], segments[0]);
        var parts = Arrays.stream(segments).map(PARTS::get).filter(Objects::nonNull);
        return Stream.of(parts, Stream.of("field", ""), Stream.of("cooperation", "answer"))
                .flatMap(each -> each)
                .map(part -> part.isEmpty() ? module + "." + field : module + "." + part + "." + field)
                .flatMap(key -> Stream.of(key + ".label", key));
    }

    private @Nullable String find(String key, Locale language) {
        return texts.getMessage(key, null, null, language);
    }
}
