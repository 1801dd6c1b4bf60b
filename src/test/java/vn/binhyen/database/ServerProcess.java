package vn.binhyen.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A second application process, which a test can kill: it serves a data directory and runs one statement in it. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final List<String> said;

    private ServerProcess(Process process, List<String> said) {
        this.process = process;
        this.said = said;
    }

    /** A process that only holds the directory. */
    static ServerProcess hold(Path data) throws IOException {
        return serve(data, "");
    }

    /** Returns when the process has done its work or given up. */
    static ServerProcess serve(Path data, String statement) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerProcess.class.getName(),
                        data.toString(),
                        statement)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = process.inputReader()
                .lines()
                .takeWhile(line -> !line.equals("done"))
                .toList();
        return new ServerProcess(process, said);
    }

    long pid() {
        return process.pid();
    }

    List<String> said() {
        return said;
    }

    /** As kill -9 does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    public static void main(String[] arguments) throws Exception {
        try {
            var data = DataDirectory.open(Path.of(arguments[0]), Clock.systemUTC());
            data.servesPagesAt("http://localhost:8099");
            if (!arguments[1].isEmpty()) {
                var server = EmbeddedServer.start(data, TestServers.carried(), Ports::free);
                Sessions.run(server.connections().owner(), arguments[1]);
            }
            System.out.println("done");
            System.in.read();
        } catch (CannotStart e) {
            System.out.println(e.getMessage());
        }
    }
}
