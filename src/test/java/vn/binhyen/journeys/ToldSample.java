package vn.binhyen.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.binhyen.database.MadeOnce;

/** The data directory of an application that told the sample at its first start, as it always does, and was then ended. */
public final class ToldSample {

    public static final MadeOnce MADE = new MadeOnce("told", ToldSample::tell);

    private ToldSample() {}

    private static void tell(Path data) throws IOException, InterruptedException {
        Server.start(data).end();
        if (Files.exists(data.resolve("postgresql/postmaster.pid")))
            throw new IllegalStateException("Its database is still running");
    }
}
