package vn.binhyen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.accounts.Role;

/** One row of {@code routes.txt}: what a route answers to whom. */
public record Route(String name, String record, boolean owned, Map<Asker, Answer> answers, String sent) {

    /** Who asks: somebody with one role, or nobody (null). */
    public record Asker(@Nullable Role role) {

        @Override
        public String toString() {
            return role == null ? "nobody" : role.name();
        }
    }

    /** As far as permissions go, what an answer can be. */
    public enum Answer {
        ALLOWED('+'),
        REFUSED('-'),
        HIDDEN('0'),
        SIGN_IN('s');

        private final char sign;

        Answer(char sign) {
            this.sign = sign;
        }

        static Answer of(String sign) {
            for (var answer : values()) if (sign.equals(String.valueOf(answer.sign))) return answer;
            throw new IllegalArgumentException("No answer is written as " + sign);
        }
    }

    static final List<Asker> ASKERS = List.of(
            new Asker(Role.OFFICE),
            new Asker(Role.LEADER),
            new Asker(Role.COMMUNE_DESK),
            new Asker(Role.ORGANISATION),
            new Asker(Role.OBSERVER),
            new Asker(Role.ADMINISTRATOR),
            new Asker(null));

    public static List<Route> table() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/routes.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Route::of)
                .toList();
    }

    private static Route of(String line) {
        var columns = line.split(" {2,}", 4);
        var signs = columns[2].split(" ");
        if (signs.length != ASKERS.size()) throw new IllegalArgumentException(line);
        var answers = new HashMap<Asker, Answer>();
        for (int i = 0; i < signs.length; i++) answers.put(ASKERS.get(i), Answer.of(signs[i]));
        var record = columns[1].replace("*", "");
        return new Route(columns[0], record, columns[1].endsWith("*"), answers, columns.length < 4 ? "" : columns[3]);
    }

    String method() {
        return name.substring(0, name.indexOf(' '));
    }

    String pattern() {
        return name.substring(name.indexOf(' ') + 1);
    }

    public boolean isForPrograms() {
        return pattern().startsWith("/api/");
    }

    /** What may be answered about the asker's own record, or about another's. */
    List<Answer> expected(Asker asker, boolean other) {
        var own = answers.get(asker);
        if (!other) return List.of(own);
        return switch (own) {
            case ALLOWED, HIDDEN -> List.of(Answer.HIDDEN);
            case REFUSED -> List.of(Answer.REFUSED, Answer.HIDDEN);
            case SIGN_IN -> List.of(Answer.SIGN_IN);
        };
    }

    @Override
    public String toString() {
        return name + (record.equals("-") ? "" : " of " + record);
    }
}
