package vn.binhyen.ledger;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What a measure is to count from a day on, as the office writes it. */
record NewEdition(
        @NotNull(message = "{ledger.edition.effectiveFrom.missing}")
        LocalDate effectiveFrom,

        @NotBlank(message = "{ledger.edition.text.missing}") @Size(max = 200, message = "{ledger.edition.text.long}")
        String nameVi,

        @NotBlank(message = "{ledger.edition.text.missing}") @Size(max = 2000, message = "{ledger.edition.text.long}")
        String definitionVi,

        @NotBlank(message = "{ledger.edition.text.missing}") @Size(max = 200, message = "{ledger.edition.text.long}")
        String nameEn,

        @NotBlank(message = "{ledger.edition.text.missing}") @Size(max = 2000, message = "{ledger.edition.text.long}")
        String definitionEn,

        @NotBlank(message = "{ledger.edition.text.missing}") @Size(max = 300, message = "{ledger.edition.text.long}")
        String legalBasis,

        boolean comparable) {

    Measure after(Measure latest) {
        return new Measure(
                latest.id(),
                latest.code(),
                effectiveFrom,
                new MeasureText(nameVi, definitionVi, latest.vietnamese().unit()),
                new MeasureText(nameEn, definitionEn, latest.english().unit()),
                latest.rule(),
                latest.keeping(),
                new MeasureBasis(legalBasis, Confidence.OFFICE, comparable));
    }
}
