package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.Optional;

/** Knows the work that was done at points; a bean of the module that keeps its records. */
public interface WorkAtPoints {

    /** The first day of work that stands; empty where there is none. */
    Optional<LocalDate> firstDay(PointId point);
}
