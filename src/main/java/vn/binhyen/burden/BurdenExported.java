package vn.binhyen.burden;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Somebody took away how much communes were asked in a year. */
public record BurdenExported(int year, long rows) implements Audited {

    @Override
    public String act() {
        return "burden.export";
    }

    @Override
    public String subject() {
        return "burden.months:" + year;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("rows", rows);
    }
}
