package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.EmbeddedServer;

/** The server is killed while it loads a file of facts: nothing of it is there, and then all of it, once. */
@Tag("journey")
class BatchKillTest {

    private static final int ROWS = 500;
    private static final String FILE = "measure,day,commune,amount\n" + "B11,2026-02-05,00004,1\n".repeat(ROWS);
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @TempDir
    static Path data;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aFileIsLoadedWhollyOrNotAtAllAndCanBeSentAgain() throws Exception {
        String batch;
        try (var server = Server.startOnSample(data);
                var owner = owner()) {
            owner.setAutoCommit(false);
            owner.createStatement().execute("lock table ledger.rollup in exclusive mode");
            batch = send(server, "/api/v1/facts/batches").path("id").asString();
            send(server, "/api/v1/facts/batches/" + batch + "/loading");
            awaitSomebodyWaiting();
            server.kill();
        }
        try (var server = Server.start(data)) {
            assertThat(facts()).isIn(0, ROWS);
            assertThat(send(server, "/api/v1/facts/batches").path("id").asString())
                    .isEqualTo(batch);
            send(server, "/api/v1/facts/batches/" + batch + "/loading");
            awaitLoaded(server, batch);
            assertThat(facts()).isEqualTo(ROWS);
            assertThat(sum()).isEqualTo(ROWS);
            assertThat(send(server, "/api/v1/facts/batches").path("state").asString())
                    .isEqualTo("LOADED");
        }
    }

    private void awaitSomebodyWaiting() throws Exception {
        var end = Instant.now().plus(LONGEST);
        while (number("select count(*) from pg_locks where not granted and relation = 'ledger.rollup'::regclass")
                == 0) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }

    /** Loaded by the job that the dead server left, or by the new one. */
    private void awaitLoaded(Server server, String batch) throws Exception {
        var end = Instant.now().plus(LONGEST);
        while (!ask(server, request(server, "/api/v1/facts/batches/" + batch).GET())
                .path("state")
                .asString()
                .equals("LOADED")) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(500);
        }
    }

    private JsonNode send(Server server, String path) throws Exception {
        return ask(
                server, request(server, path).header("Content-Type", "text/csv").POST(BodyPublishers.ofString(FILE)));
    }

    private JsonNode ask(Server server, HttpRequest.Builder request) throws Exception {
        var answer = client.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return new JsonMapper().readTree(answer.body());
    }

    private static HttpRequest.Builder request(Server server, String path) {
        var secret = ("vanphong:" + Visitor.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(server.site().resolve(path))
                .header("Accept", "application/json")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(secret));
    }

    private static int facts() throws Exception {
        return number("select count(*) from ledger.fact f join ledger.recording r on r.id = f.recording_id"
                + " where r.source_kind = 'ledger.batch'");
    }

    private static int sum() throws Exception {
        return number("select coalesce(sum(facts), 0) from ledger.rollup r join ledger.measure m on m.id = r.measure_id"
                + " where m.code = 'B11'");
    }

    private static int number(String sql) throws Exception {
        try (var owner = owner()) {
            owner.createStatement().execute("select set_config('binhyen.everything', 'on', false)");
            try (var rows = owner.createStatement().executeQuery(sql)) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static Connection owner() throws Exception {
        var login = EmbeddedServer.running(data).orElseThrow().owner();
        return DriverManager.getConnection(login.url(), login.role(), login.password());
    }
}
