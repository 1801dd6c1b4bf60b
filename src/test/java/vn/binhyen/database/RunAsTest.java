package vn.binhyen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL refuses root, so root has to run it as somebody else; an ordinary user runs it as itself. */
class RunAsTest {

    @TempDir
    Path data;

    @Test
    void anOrdinaryUserRunsItAsItself() throws Exception {
        assumeTrue(!isRoot());
        assertThat(runAs().prefix()).isEmpty();
    }

    @Test
    void rootIsNotRootWhereItRunsIt() throws Exception {
        assumeTrue(isRoot());
        assertThat(userOf(runAs())).isNotEqualTo("0");
    }

    @Test
    void rootRunsItAsTheOwnerOfTheDirectory() throws Exception {
        assumeTrue(isRoot());
        new RunAs.Other(12345, 12345).give(data);
        assertThat(userOf(runAs())).isEqualTo("12345");
    }

    @Test
    void whereNamespacesAreForbiddenAnUnprivilegedUserOwnsAndServesTheCluster() throws Exception {
        assumeTrue(isRoot());
        var someone = RunAs.unprivileged(data);
        var cluster = new Cluster(data.resolve("postgresql"), TestServers.carried(), someone);
        var passwords = Passwords.random();
        cluster.make(passwords);
        var port = Ports.free();
        cluster.start(port);
        try {
            assertThat(Files.getAttribute(cluster.directory(), "unix:uid")).isNotEqualTo(0);
            assertThat(Sessions.value(new Logins(port, passwords).superuser(), "select 1"))
                    .isEqualTo("1");
        } finally {
            cluster.stop();
        }
    }

    private RunAs runAs() throws Exception {
        return RunAs.forCluster(data.resolve("postgresql"), data);
    }

    private static String userOf(RunAs runAs) throws Exception {
        return Command.run(runAs.prefix(), "id", "-u").strip();
    }

    private static boolean isRoot() throws Exception {
        return Command.run(List.of(), "id", "-u").strip().equals("0");
    }
}
