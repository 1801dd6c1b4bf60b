package vn.binhyen.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;

/**
 * As whom PostgreSQL's programs run: they refuse root. An ordinary user runs them as itself. Root runs them as the
 * directory's owner if that is somebody else, otherwise in a user namespace where it is root no longer, and where that
 * is forbidden (as in most containers) as an unprivileged user, to whom the cluster then belongs.
 */
sealed interface RunAs {

    /** What is put before a program and its arguments. */
    List<String> prefix();

    /** What is put before a look at the server's processes: another namespace could not see them. */
    List<String> observer();

    /** Gives what is at the path to the user whom the programs run as. */
    void give(Path path) throws Command.Failed;

    /** The user we are already, at most shut off in a namespace of its own. */
    record Ourselves(List<String> prefix) implements RunAs {
        @Override
        public List<String> observer() {
            return List.of();
        }

        @Override
        public void give(Path path) {
            // It is ours already.
        }
    }

    /** Another user, by number, because root may be told a number that has no name. */
    record Other(int user, int group) implements RunAs {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups");
        }

        @Override
        public List<String> observer() {
            return prefix();
        }

        @Override
        public void give(Path path) throws Command.Failed {
            Command.run(List.of(), "chown", "-R", user + ":" + group, path.toString());
        }
    }

    static RunAs forCluster(Path cluster, Path data) throws IOException {
        if (userId(Path.of("/proc/self")) != 0) {
            return new Ourselves(List.of());
        }
        for (var directory : List.of(cluster, data)) {
            if (Files.exists(directory) && userId(directory) != 0) {
                return new Other(userId(directory), groupId(directory));
            }
        }
        var namespace = List.of("unshare", "--user");
        return Command.succeeds(namespace, "true") ? new Ourselves(namespace) : unprivileged(data);
    }

    /** The fallback where namespaces are forbidden. */
    static RunAs unprivileged(Path data) throws IOException {
        for (var name : List.of("postgres", "nobody")) {
            try {
                var user = Integer.parseInt(
                        Command.run(List.of(), "id", "-u", name).strip());
                var group = Integer.parseInt(
                        Command.run(List.of(), "id", "-g", name).strip());
                letThrough(data);
                return new Other(user, group);
            } catch (Command.Failed e) {
                continue;
            }
        }
        throw new CannotStart(
                "PostgreSQL không chạy bằng root được và máy này không có người dùng postgres hay nobody: hãy chạy Bình Yên bằng một người dùng thường.",
                "PostgreSQL refuses to run as root and this machine has no user postgres or nobody: run Bình Yên as an ordinary user.");
    }

    /** The unprivileged user must get to its cluster through our directory, though not list it. */
    private static void letThrough(Path data) throws IOException {
        var permissions = Files.getPosixFilePermissions(data);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(data, permissions);
    }

    private static int userId(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:uid");
    }

    private static int groupId(Path path) throws IOException {
        return (Integer) Files.getAttribute(path, "unix:gid");
    }
}
