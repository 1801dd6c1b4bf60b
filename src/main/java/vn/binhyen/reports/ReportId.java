package vn.binhyen.reports;

import java.util.UUID;

/** Names the report of one office or desk for one period. */
public record ReportId(UUID value) {

    static ReportId fresh() {
        return new ReportId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
