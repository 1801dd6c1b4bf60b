package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

/** Which days of a birth certificate fit together. */
class BirthCertificateTest {

    static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void aBaselineIsWhatHasBeenFromADayUntilOneNotEarlier() {
        assertThat(wrong(TODAY, TODAY, null)).isEmpty();
        assertThat(wrong(TODAY.minusDays(9), TODAY.minusDays(10), null)).containsExactly("baselineUntil");
        assertThat(wrong(TODAY, TODAY.plusDays(1), null)).containsExactly("baselineUntil");
        assertThat(wrong(null, null, null)).isEmpty();
    }

    @Test
    void whatIsHopedForComesAfterIt() {
        assertThat(wrong(null, TODAY, TODAY)).containsExactly("targetBy");
        assertThat(wrong(null, TODAY, TODAY.plusDays(1))).isEmpty();
        assertThat(wrong(null, null, TODAY)).isEmpty();
    }

    private static List<String> wrong(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable LocalDate target) {
        var birth = new BirthCertificate(
                null, 12, from, until, null, 6, target, null, null, null, null, null, null, null, null);
        var errors = new BeanPropertyBindingResult(birth, "form");
        birth.check(errors, TODAY);
        return errors.getFieldErrors().stream().map(FieldError::getField).toList();
    }
}
