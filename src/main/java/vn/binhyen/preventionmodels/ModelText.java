package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A model as it reads. */
public record ModelText(UUID id, Body owner, ModelTerms terms, BirthCertificate birth, Standing standing, int version) {

    /** The stage it has reached, since when, and when it was launched. */
    public record Standing(
            Stage stage, LocalDate since, @Nullable LocalDate launchedOn) {}
}
