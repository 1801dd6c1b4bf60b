package vn.binhyen.activities;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;

/** A report to the commune's police as a program tells it. */
record ReportForm(
        @NotNull LocalTime at, @NotBlank @Size(max = 100) String desk) {}
