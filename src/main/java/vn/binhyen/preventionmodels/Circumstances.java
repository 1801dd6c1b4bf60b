package vn.binhyen.preventionmodels;

import java.time.LocalDate;

/** What a step is judged by besides the model itself: the day, whether a point runs, and how long a rating must wait. */
record Circumstances(LocalDate today, boolean pointRuns, int monthsBeforeRating) {}
