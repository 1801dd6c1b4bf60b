package vn.binhyen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.binhyen.journeys.ToldSample;

/** Runs before the journeys, by its name, so that the sample is told while other tests are at work. */
@Tag("journey")
class FirstStartTest {

    @TempDir
    Path data;

    /** The start itself is over when its sign-in page offers the sample. */
    @Test
    void anApplicationThatToldTheSampleInAnEmptyDirectoryLeavesADatabaseThatWasShutDown() {
        ToldSample.MADE.copyInto(data);
        assertThat(data.resolve("postgresql/PG_VERSION")).exists();
        assertThat(data.resolve("postgresql/postmaster.pid")).doesNotExist();
    }
}
