package vn.binhyen.ledger;

import vn.binhyen.audit.Audited;

/** The office said that a measure that had been ended is asked for again. */
public record MeasureGoesOn(String code) implements Audited {

    @Override
    public String act() {
        return "ledger.go-on";
    }

    @Override
    public String subject() {
        return "ledger.measure:" + code;
    }
}
