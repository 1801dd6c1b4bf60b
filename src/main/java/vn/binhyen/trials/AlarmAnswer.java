package vn.binhyen.trials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Typed;

/** What is done about an effect that seems to be over. */
record AlarmAnswer(@NotBlank @Size(max = 2000) @Nullable String answer) {

    AlarmAnswer {
        answer = Typed.filled(answer);
    }
}
