package vn.binhyen.preventionmodels;

import vn.binhyen.audit.Audited;

/** Somebody started, corrected or ended a point, or changed its groups or equipment. */
public record PointChanged(PointId point, String verb) implements Audited {

    @Override
    public String act() {
        return "preventionmodels." + verb;
    }

    @Override
    public String subject() {
        return "preventionmodels.point:" + point;
    }
}
