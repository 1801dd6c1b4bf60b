package vn.binhyen.notices;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Somebody set the hours in which messages may be sent. */
record SendingHoursSet(SendingHours hours) implements Audited {

    @Override
    public String act() {
        return "notices.set-sending-hours";
    }

    @Override
    public String subject() {
        return "notices.sending-hours:" + hours.validFrom();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of(
                "opens", hours.opens().toString(),
                "closes", hours.closes().toString(),
                "workingDaysOnly", hours.workingDaysOnly());
    }
}
