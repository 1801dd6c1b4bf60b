package vn.binhyen.jobs;

/** Somebody asked the job to stop; thrown through the work by {@link JobRun#progress}. */
public class JobCancelled extends RuntimeException {

    JobCancelled() {
        super("Stopped because somebody asked for it", null, false, false);
    }
}
