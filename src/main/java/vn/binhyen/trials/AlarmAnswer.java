package vn.binhyen.trials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.binhyen.pages.Typed;

/** What is done about an effect that seems to be over. */
record AlarmAnswer(@NotBlank @Size(max = 2000) String answer) {

    AlarmAnswer {
        answer = Typed.text(answer);
    }
}
