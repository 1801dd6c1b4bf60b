package vn.binhyen.preventionmodels;

import java.time.LocalDate;

/**
 * What all trials of a model together say of its effect.
 *
 * @param trials how many there are
 * @param level of the Maryland scale, the lowest of those that gave a number; 0: none did
 */
public record ModelEffect(Shown shown, int trials, int level, LocalDate toldOn) {

    /** What is shown. */
    public enum Shown {
        /** No trial gives a number. */
        REFUSED,
        NOT_SHOWN,
        /** Some trials show fewer events, others do not: none of them speaks for all. */
        MIXED,
        REDUCTION,
        /** One at least shows more events: a harm is as easy to see as a use. */
        INCREASE
    }
}
