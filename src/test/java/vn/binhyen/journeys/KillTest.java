package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed while two hundred organisations acknowledge: what was answered is kept. */
@Tag("journey")
class KillTest {

    private static final int ALL = 200;
    private static final int ENOUGH = 40;

    @TempDir
    static Path data;

    private final HttpClient client = HttpClient.newHttpClient();

    /** An acknowledgement that is ready to be sent. */
    private record Acknowledgement(Caller caller, String obligation, Map<String, String> fields) {}

    @Test
    void everyAcknowledgementThatWasAnsweredIsThereAfterTheServerIsKilled() throws Exception {
        Set<String> answered;
        String directive;
        try (var server = Server.startOnSample(data)) {
            directive = issue(new Caller(client, server.site(), "vanphong"));
            answered = killedAmid(prepared(server, directive), server);
        }
        assertThat(answered).hasSizeGreaterThanOrEqualTo(ENOUGH).hasSizeLessThan(ALL);

        try (var server = Server.start(data)) {
            var office = new Caller(client, server.site(), "vanphong");
            assertThat(acknowledged(office, directive)).containsAll(answered);
            assertThat(recorded(office)).containsAll(answered);
            assertThat(Server.command(data, "audit", "verify")).isZero();
        }
    }

    /** To schools and residential areas, of which each commune has an invented one. */
    private static String issue(Caller office) throws IOException, InterruptedException {
        office.get("/directives/new");
        var id = office.field("id");
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        var document = Map.of("id", id, "type", "PLAN", "issuer", "Ban Chỉ đạo", "dated", today, "summary", "Kế hoạch");
        assertThat(office.send("/directives", document).headers().firstValue("Location"))
                .as("a document dated today by the office's clock")
                .isPresent();
        var directive = "/directives/" + id;
        office.send(
                directive + "/tasks/" + UUID.randomUUID(),
                Map.of(
                        "title", "Phổ biến kế hoạch",
                        "completion", "TICK",
                        "deadline.ending", "DAY",
                        "deadline.day", today,
                        "kinds#1", "SCHOOL",
                        "kinds#2", "RESIDENTIAL_AREA"));
        office.get(directive + "/issue");
        assertThat(office.send(directive + "/issue", Map.of("sha256", office.field("sha256")))
                        .statusCode())
                .isEqualTo(303);
        return id;
    }

    private List<Acknowledgement> prepared(Server server, String directive) throws Exception {
        var places = new Semaphore(8);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = IntStream.range(0, ALL)
                    .mapToObj(i -> (Callable<Acknowledgement>) () -> {
                        places.acquire();
                        try {
                            return prepare(server, directive, i / 2 * 5 + 4 + i % 2);
                        } finally {
                            places.release();
                        }
                    })
                    .toList();
            var prepared = new ArrayList<Acknowledgement>();
            for (var each : threads.invokeAll(tasks)) prepared.add(each.get());
            return prepared;
        }
    }

    private Acknowledgement prepare(Server server, String directive, int number) throws Exception {
        var caller = new Caller(client, server.site(), "donvi-%03d".formatted(number));
        var found =
                Pattern.compile("\"id\":([0-9]+)").matcher(caller.get("/api/v1/obligations?directive=" + directive));
        assertThat(found.find()).as("donvi-%03d", number).isTrue();
        var obligation = found.group(1);
        caller.get("/obligations/" + obligation);
        return new Acknowledgement(
                caller, obligation, Map.of("form", caller.field("form"), "edition", caller.field("edition")));
    }

    /** Sends all at once and kills the server when enough were answered; answers which. */
    private static Set<String> killedAmid(List<Acknowledgement> all, Server server) {
        Set<String> answered = ConcurrentHashMap.newKeySet();
        var enough = new CountDownLatch(ENOUGH);
        // A thread of its own: among so many others it would have its turn when all is answered
        try (var killer = Executors.newSingleThreadExecutor();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            killer.submit(() -> {
                enough.await();
                server.kill();
                return server;
            });
            for (var each : all) {
                threads.submit(() -> {
                    var path = "/obligations/" + each.obligation();
                    var answer = each.caller().send(path + "/acknowledgement", each.fields());
                    if (answer.statusCode() == 303
                            && answer.headers()
                                    .firstValue("Location")
                                    .orElse("")
                                    .endsWith(path)) {
                        answered.add(each.obligation());
                        enough.countDown();
                    }
                    return answer;
                });
            }
        }
        return answered;
    }

    private static Set<String> acknowledged(Caller office, String directive) throws Exception {
        var rows = office.get("/api/v1/obligations?size=500&status=ACKNOWLEDGED&directive=" + directive);
        assertThat(rows).contains("\"next\":null");
        return Pattern.compile("\\{\"id\":([0-9]+)")
                .matcher(rows)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** The obligations of which the audit trail says that they were acknowledged. */
    private static Set<String> recorded(Caller office) throws Exception {
        return office.get("/audit/export?format=JSONL&act=directives.acknowledge")
                .lines()
                .map(line -> Pattern.compile("directives.obligation:([0-9]+)").matcher(line))
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
