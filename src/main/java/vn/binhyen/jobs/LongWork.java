package vn.binhyen.jobs;

/**
 * One kind of long work; a bean. It must be repeatable: after a sudden end it is begun anew with the same payload, so it
 * works in batches whose effect is the same the second time, or in one transaction. It calls the components beneath its
 * module's facade, for it runs under the beginner's scope but nobody is signed in.
 */
public interface LongWork {

    /** {@code module.noun}; the texts of the module have its name under {@code module.noun.job}. */
    String kind();

    /**
     * Does the work. A refusal (an exception that is an {@link org.springframework.web.ErrorResponse}) is told in its own
     * sentence, any other exception as a failure with a reference to the log.
     */
    void run(JobRun run) throws Exception;
}
