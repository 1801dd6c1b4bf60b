package vn.binhyen.dashboards;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Granularity;

/** How often, and to which address. */
record SubscriptionForm(
        @Nullable Granularity rhythm,
        @NotBlank @Email @Size(max = 254) @Nullable String recipient) {

    static final List<Granularity> RHYTHMS = List.of(Granularity.MONTH, Granularity.QUARTER);

    void check(Errors errors) {
        if (rhythm == null || !RHYTHMS.contains(rhythm)) errors.rejectValue("rhythm", "dashboards.rhythm.problem");
    }
}
