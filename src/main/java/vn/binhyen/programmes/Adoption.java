package vn.binhyen.programmes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who adopts a plan, and when and under which number it was adopted; without a day it is a draft. */
public record Adoption(
        Adopter adopter,
        String adoptingBody,
        @Nullable LocalDate adoptedOn,
        @Nullable String symbol) {

    Adoption draft() {
        return new Adoption(adopter, adoptingBody, null, null);
    }
}
