package vn.binhyen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** PostgreSQL's own directory below ours: made, started, stopped, and taken back from a server left running in it. */
record Cluster(Path directory, Programs programs, RunAs runAs) {

    static final String SUPERUSER = "postgres";

    static Cluster in(Path data, Programs programs) throws IOException {
        var directory = data.resolve("postgresql");
        return new Cluster(directory, programs, RunAs.forCluster(directory, data));
    }

    /** Takes the directory over as it was left, by whichever user and in whichever state. */
    void claim() throws IOException, Command.Failed {
        if (major() != programs.major()) {
            throw otherVersion();
        }
        runAs.give(directory);
        takeBack();
    }

    boolean exists() {
        return Files.exists(directory);
    }

    /** Makes the directory under another name first, so that one cut short is never taken for a whole one. */
    void make(Passwords passwords) throws IOException, Command.Failed {
        var draft = new Cluster(directory.resolveSibling("postgresql.new"), programs, runAs);
        Archive.deleteTree(draft.directory);
        Files.createDirectory(draft.directory);
        runAs.give(draft.directory);
        draft.initialise();
        Configuration.begin(draft.directory);
        draft.setSuperuserPassword(passwords);
        Files.move(draft.directory, directory);
    }

    /** Through the single-user server, which needs no password and which nobody else can reach. */
    void setSuperuserPassword(Passwords passwords) throws Command.Failed {
        Command.runWithInput(
                "alter role %s password '%s'\n".formatted(SUPERUSER, passwords.superuser()),
                runAs.prefix(),
                programs.path("postgres"),
                "--single",
                "-D",
                directory.toString(),
                "postgres");
    }

    void start(int port) throws IOException, Command.Failed {
        Configuration.admitOnlyWithPassword(directory);
        control("start", "-t", "600", "-l", log().toString(), "-o", Configuration.unchangeable(port));
    }

    /** Ends all sessions and returns when everything is on disk. */
    void stop() throws Command.Failed {
        control("stop", "-t", "120", "-m", "fast");
    }

    /**
     * Ends a server that outlived a killed application. It is known by its working directory, not by the number in its
     * file (which may be another process by now) nor by who answers on its port.
     */
    private void takeBack() throws IOException, Command.Failed {
        var file = directory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var postmaster = Files.readAllLines(file).getFirst().strip();
        if (worksHere(postmaster)) {
            stop();
        } else if (!worksHere("[0-9]*")) {
            Files.deleteIfExists(file);
        }
    }

    private int major() throws IOException {
        return Integer.parseInt(
                Files.readString(directory.resolve("PG_VERSION")).strip());
    }

    /** The end of the server's log, for the message that says why it did not start. */
    String lastWords() {
        try {
            var lines = Files.readAllLines(log());
            return String.join(" | ", lines.subList(Math.max(0, lines.size() - 3), lines.size()));
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** The built-in locale never changes with the system, so no index decays; people's order is asked for by column. */
    private void initialise() throws Command.Failed {
        var arguments = new ArrayList<>(List.of(programs.path("initdb"), "-D", directory.toString()));
        Collections.addAll(arguments, "-U", SUPERUSER, "--encoding=UTF8", "--data-checksums", "--auth=trust");
        var builtIn = List.of("--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
        arguments.addAll(programs.major() >= 17 ? builtIn : List.of("--locale=C.UTF-8"));
        Command.run(runAs.prefix(), arguments.toArray(String[]::new));
    }

    private void control(String act, String... arguments) throws Command.Failed {
        var command = new ArrayList<>(List.of(programs.path("pg_ctl"), act, "-w", "-D", directory.toString()));
        Collections.addAll(command, arguments);
        Command.run(runAs.prefix(), command.toArray(String[]::new));
    }

    /** Errors are dropped: processes of others may not be looked into, and one may end while we look. */
    private boolean worksHere(String processes) throws Command.Failed {
        var places = Command.run(
                runAs.observer(), "sh", "-c", "readlink /proc/%s/cwd 2>/dev/null || true".formatted(processes));
        return places.lines().anyMatch(directory.toString()::equals);
    }

    private CannotStart otherVersion() throws IOException, Command.Failed {
        return new CannotStart(
                "Thư mục %s là của PostgreSQL %d, còn bản đi kèm là %d: hãy sao lưu bằng bản Bình Yên cũ rồi khôi phục vào một thư mục mới."
                        .formatted(directory, major(), programs.major()),
                "The directory %s belongs to PostgreSQL %d, but %d is included: back it up with the former Bình Yên and restore it into a new directory."
                        .formatted(directory, major(), programs.major()));
    }

    private Path log() {
        return directory.resolve("postgresql.log");
    }
}
