package vn.binhyen.jobs;

/** Work that comes round by itself, on one node at a time, under the scope of the system; a bean. */
public interface PeriodicWork {

    /** {@code module.noun}: also the name the audit trail knows it by. */
    String name();

    Rhythm rhythm();

    /** Does the work once; what it throws is logged, and the next time comes all the same. */
    void run();
}
