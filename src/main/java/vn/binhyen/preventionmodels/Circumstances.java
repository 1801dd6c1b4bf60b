package vn.binhyen.preventionmodels;

import java.time.LocalDate;

/** What a step is judged by besides the model itself: the day, whether a point runs, how long a rating waits, and for how long the model was paused. */
record Circumstances(LocalDate today, boolean pointRuns, LifeRules.RatingRule rating, long daysPaused) {}
