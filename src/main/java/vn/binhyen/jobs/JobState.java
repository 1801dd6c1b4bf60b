package vn.binhyen.jobs;

/** How far a job is in its life. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    public boolean isEnd() {
        return this != WAITING && this != RUNNING;
    }
}
