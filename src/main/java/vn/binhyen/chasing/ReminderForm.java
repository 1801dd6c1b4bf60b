package vn.binhyen.chasing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to remind people. */
record ReminderForm(
        @Nullable UUID id,
        @NotBlank @Size(max = 200) @Nullable String subject,
        @NotBlank @Size(max = 5000) @Nullable String body) {

    void check(Errors errors) {
        if (errors.hasErrors()) return;
        var unknown = text().unknownPlaces();
        if (!unknown.isEmpty())
            errors.rejectValue("body", "chasing.unknownPlace", new Object[] {String.join(", ", unknown)}, null);
    }

    ReminderText text() {
        return new ReminderText(
                String.valueOf(subject).strip(), String.valueOf(body).strip());
    }

    UUID round() {
        return id == null ? UUID.randomUUID() : id;
    }
}
