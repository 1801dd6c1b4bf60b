package vn.binhyen.jobs;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Long work for tests: each payload names what is to be done. */
@Component
class Trying implements LongWork {

    private static final Map<String, Work> WORKS = new ConcurrentHashMap<>();

    /** What a test wants to be done. */
    interface Work {
        void run(JobRun run) throws Exception;
    }

    static String payload(Work work) {
        var name = UUID.randomUUID().toString();
        WORKS.put(name, work);
        return name;
    }

    @Override
    public String kind() {
        return "jobs.trying";
    }

    @Override
    public void run(JobRun run) throws Exception {
        WORKS.get(run.payload()).run(run);
    }
}
