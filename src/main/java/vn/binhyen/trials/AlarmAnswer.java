package vn.binhyen.trials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Typed;

/**
 * What is done about an effect that seems to be over.
 *
 * @param seen when the latest alarm was raised that is answered; null answers them all
 */
record AlarmAnswer(
        @NotBlank @Size(max = 2000) String answer, @Nullable Instant seen) {

    AlarmAnswer {
        answer = Typed.text(answer);
    }
}
