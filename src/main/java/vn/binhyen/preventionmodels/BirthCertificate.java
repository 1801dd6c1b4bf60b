package vn.binhyen.preventionmodels;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.pages.Typed;

/** Why a model is born: the problem in numbers, what is hoped for, how, at what cost, and what would make us stop. */
public record BirthCertificate(
        @Size(max = 200) @Nullable String measure,
        @PositiveOrZero @Nullable Integer baseline,
        @Nullable LocalDate baselineFrom,
        @Nullable LocalDate baselineUntil,
        @Size(max = 500) @Nullable String baselineSource,
        @PositiveOrZero @Nullable Integer target,
        @Nullable LocalDate targetBy,
        @Size(max = 2000) @Nullable String mechanism,
        @PositiveOrZero @Nullable Long startCost,
        @PositiveOrZero @Nullable Long yearlyCost,
        @Size(max = 500) @Nullable String payer,
        @Size(max = 200) @Nullable String responsible,
        @Size(max = 1000) @Nullable String comparedWith,
        @Size(max = 1000) @Nullable String spillOver,
        @Size(max = 1000) @Nullable String stopWhen) {

    public BirthCertificate {
        measure = Typed.filled(measure);
        baselineSource = Typed.filled(baselineSource);
        mechanism = Typed.filled(mechanism);
        payer = Typed.filled(payer);
        responsible = Typed.filled(responsible);
        comparedWith = Typed.filled(comparedWith);
        spillOver = Typed.filled(spillOver);
        stopWhen = Typed.filled(stopWhen);
    }

    static BirthCertificate empty() {
        return new BirthCertificate(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** What must still be entered before the model is approved. A spill-over area is possible, not required. */
    public List<Item> missing() {
        return Stream.of(Item.values()).filter(item -> item.of(this) == null).toList();
    }

    void check(Errors errors, LocalDate today) {
        if (baselineUntil != null && baselineUntil.isAfter(today))
            errors.rejectValue("baselineUntil", "preventionmodels.birth.baselineUntil.late");
        if (baselineFrom != null && baselineUntil != null && baselineUntil.isBefore(baselineFrom))
            errors.rejectValue("baselineUntil", "preventionmodels.birth.baselineUntil.early");
        if (baselineUntil != null && targetBy != null && !targetBy.isAfter(baselineUntil))
            errors.rejectValue("targetBy", "preventionmodels.birth.targetBy.early");
    }

    /** What a birth certificate must hold. */
    public enum Item {
        MEASURE(BirthCertificate::measure),
        BASELINE(BirthCertificate::baseline),
        BASELINE_FROM(BirthCertificate::baselineFrom),
        BASELINE_UNTIL(BirthCertificate::baselineUntil),
        BASELINE_SOURCE(BirthCertificate::baselineSource),
        TARGET(BirthCertificate::target),
        TARGET_BY(BirthCertificate::targetBy),
        MECHANISM(BirthCertificate::mechanism),
        START_COST(BirthCertificate::startCost),
        YEARLY_COST(BirthCertificate::yearlyCost),
        PAYER(BirthCertificate::payer),
        RESPONSIBLE(BirthCertificate::responsible),
        COMPARED_WITH(BirthCertificate::comparedWith),
        STOP_WHEN(BirthCertificate::stopWhen);

        private final Function<BirthCertificate, @Nullable Object> value;

        Item(Function<BirthCertificate, @Nullable Object> value) {
            this.value = value;
        }

        private @Nullable Object of(BirthCertificate certificate) {
            return value.apply(certificate);
        }
    }
}
