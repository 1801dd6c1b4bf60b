package vn.binhyen.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@PersistenceTest
class OutboxTest {

    private static final Scope SYSTEM = Scope.system("test");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Clock A_WEDNESDAY_MORNING = Clock.fixed(Instant.parse("2026-11-18T03:00:00Z"), HANOI);
    private static final Clock A_SUNDAY = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), HANOI);

    /** Milliseconds: a server that is silent for so long is given up. */
    private static final String IMPATIENT = "500";

    /** Where the server always answers: it shares this machine with other tests, and may be held up for a second. */
    private static final String PATIENT = "60000";

    @Autowired
    Notices notices;

    @Autowired
    Messages messages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    final int province = ThreadLocalRandom.current().nextInt(900_000, 999_999);
    final MailingId mailing = new MailingId(UUID.randomUUID());
    final Letters letters = new Letters();
    GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @BeforeEach
    void nothingElseWaits() {
        system("delete from notices.outage");
        system("update notices.message set state = 'CANCELLED' where state in ('QUEUED', 'SENDING')");
    }

    @AfterEach
    void theServerLeaves() {
        mail.stop();
    }

    @Test
    void whatIsSentArrivesAsTextAndAsHtmlUnderAVietnameseSubject() throws Exception {
        mail.start();
        queue("truong-mot@example.vn");
        assertThat(outbox(mail.getSmtp().getPort()).drain()).isEqualTo(1);
        var received = mail.getReceivedMessages()[0];
        assertThat(received.getSubject()).isEqualTo("Nhắc việc: báo cáo kết quả, tờ trình số 12/KH-BCĐ");
        assertThat(received.getHeader("Subject")[0]).containsOnlyOnce("\n").startsWith("=?UTF-8?");
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("truong-mot@example.vn");
        var from = (InternetAddress) received.getFrom()[0];
        assertThat(from.getPersonal()).isEqualTo("Ban Chỉ đạo 138");
        assertThat(from.getAddress()).isEqualTo("bcd@example.vn");
        assertThat(received.getMessageID()).startsWith("<" + mailing).endsWith("@example.vn>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(part(received, 0)).isEqualTo("Kính gửi đơn vị,\r\nHạn: 30/11/2026");
        assertThat(part(received, 1)).isEqualTo("<p lang=\"vi\">Kính gửi đơn vị</p>");
        assertThat(states()).containsExactly("SENT 250");
    }

    @Test
    void aFileComesWithTheLetterAsItIs() throws Exception {
        mail.start();
        var content = new byte[] {'%', 'P', 'D', 'F', 0, (byte) 0xff, 13, 10};
        var usual = letters.next;
        letters.next =
                () -> usual.get().map(letter -> letter.with(new Enclosure("bang.pdf", "application/pdf", content)));
        queue("mot@example.vn");
        outbox(mail.getSmtp().getPort()).drain();
        var whole = (MimeMultipart) mail.getReceivedMessages()[0].getContent();
        assertThat(((MimeMultipart) whole.getBodyPart(0).getContent())
                        .getBodyPart(1)
                        .getContent())
                .isEqualTo("<p lang=\"vi\">Kính gửi đơn vị</p>");
        var file = whole.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("bang.pdf");
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(content);
    }

    @Test
    void aPersonIsQueuedOncePerLetterAndByTheAccount() {
        var receiver = Receiver.person(UUID.randomUUID(), "mot@example.vn");
        assertThat(queued(List.of(receiver))).isEqualTo(1);
        assertThat(queued(List.of(receiver))).isZero();
        assertThat(Scopes.call(SYSTEM, messages::take).orElseThrow().receiverId())
                .isEqualTo(receiver.accountId());
    }

    @Test
    void whileTheServerIsDownNothingIsTouchedAndLaterEverythingArrives() {
        queue("mot@example.vn", "hai@example.vn");
        assertThat(outbox(1).drain()).isZero();
        assertThat(states()).containsExactly("QUEUED", "QUEUED");
        assertThat(notices.post().problem()).isEqualTo(Post.Problem.UNREACHABLE);
        mail.start();
        var works = outbox(mail.getSmtp().getPort());
        assertThat(works.drain()).as("tried again too early").isZero();
        system("update notices.outage set next_try = now() - interval '1 second'");
        assertThat(works.drain()).isEqualTo(2);
        assertThat(notices.post().problem()).isNull();
        assertNothingIsClaimed(mail.getReceivedMessages().length, 2);
    }

    @Test
    void aServerThatRefusesHalfOfTheAddressesGetsTheOtherHalf() throws Exception {
        try (var server = new ScriptedServer(line -> line.matches("RCPT.*khong.*") ? "550 5.1.1 no such user" : null)) {
            queue("mot@example.vn", "khong-1@example.vn", "hai@example.vn", "khong-2@example.vn");
            assertThat(outbox(server.port()).drain()).isEqualTo(4);
            assertThat(states()).containsExactly("SENT 250", "REFUSED 550", "SENT 250", "REFUSED 550");
            assertNothingIsClaimed(server.taken(), 2);
        }
    }

    @Test
    void aServerThatFallsSilentBeforeTheContentIsTriedAgainLater() throws Exception {
        try (var server = new ScriptedServer(line -> line.startsWith("RCPT") ? ScriptedServer.SILENCE : null)) {
            queue("mot@example.vn", "hai@example.vn");
            assertThat(outbox(server.port()).drain()).isEqualTo(1);
            assertThat(states()).containsExactly("QUEUED broken-off", "QUEUED");
            assertThat(notices.post().problem()).isEqualTo(Post.Problem.BROKEN_OFF);
            assertNothingIsClaimed(server.taken(), 0);
        }
    }

    @Test
    void aMessageWhoseAnswerIsLostIsOfUnknownFateAndNeverSentAgain() throws Exception {
        for (var loss : List.of(ScriptedServer.SILENCE, ScriptedServer.HANG_UP)) {
            nothingElseWaits();
            try (var server = new ScriptedServer(line -> line.equals(ScriptedServer.CONTENT) ? loss : null)) {
                queue(loss.length() + "@example.vn");
                assertThat(outbox(server.port()).drain()).isEqualTo(1);
                system("delete from notices.outage");
                assertThat(outbox(server.port()).drain()).isZero();
                assertNothingIsClaimed(server.taken(), 0);
            }
        }
        assertThat(states()).containsExactly("UNKNOWN answer-lost", "UNKNOWN answer-lost");
    }

    /** What made the count of ten thousand inexact on a busy machine: a pause of the server's, taken for its silence. */
    @Test
    void aServerThatIsOnlyHeldUpIsWaitedForAsLongAsWasSet() throws Exception {
        for (var answering : List.of(IMPATIENT, PATIENT)) {
            nothingElseWaits();
            try (var server = new ScriptedServer(OutboxTest::heldUp)) {
                queue(answering + "@example.vn");
                outbox(server.port(), A_WEDNESDAY_MORNING, answering).drain();
            }
        }
        assertThat(states()).containsExactly("UNKNOWN answer-lost", "SENT 250");
    }

    @Test
    void aMessageThatIsRefusedForNowWaitsLongerEachTimeAndIsGivenUpInTheEnd() throws Exception {
        try (var server = new ScriptedServer(line -> line.startsWith("RCPT") ? "450 4.2.1 try later" : null)) {
            queue("mot@example.vn");
            var outbox = outbox(server.port());
            for (int attempt = 1; attempt < 8; attempt++) {
                assertThat(outbox.drain()).isEqualTo(1);
                assertThat(outbox.drain()).as("too early").isZero();
                assertThat(states()).containsExactly("QUEUED 450");
                system("update notices.message set not_before = now() where mailing_id = '" + mailing + "'");
            }
            assertThat(outbox.drain()).isEqualTo(1);
            assertThat(states()).containsExactly("FAILED 450");
            assertNothingIsClaimed(server.taken(), 0);
        }
    }

    @Test
    void ofTenThousandThatAreStoppedHalfWayOnlyThoseAreClaimedThatArrived() throws Exception {
        mail.start();
        assertThat(queue(IntStream.range(0, 10_000)
                        .mapToObj(i -> "don-vi-" + i + "@example.vn")
                        .toArray(String[]::new)))
                .isEqualTo(10_000);
        letters.after(300, () -> Scopes.call(SYSTEM, () -> notices.cancel(mailing)));
        assertThat(outbox(mail.getSmtp().getPort(), A_WEDNESDAY_MORNING, PATIENT)
                        .drain())
                .isEqualTo(300);
        assertNothingIsClaimed(mail.getReceivedMessages().length, 300);
        var standing = Scopes.call(SYSTEM, () -> notices.standing(mailing));
        assertThat(standing.counts()).isEqualTo(Map.of(MessageState.SENT, 300L, MessageState.CANCELLED, 9_700L));
    }

    @Test
    void inTheQuietHoursMessagesWait() {
        mail.start();
        queue("mot@example.vn");
        assertThat(outbox(mail.getSmtp().getPort(), A_SUNDAY).drain()).isZero();
        assertThat(states()).containsExactly("QUEUED");
        assertNothingIsClaimed(mail.getReceivedMessages().length, 0);
    }

    @Test
    void whatNeedsNotBeSaidAnyMoreIsNotSent() {
        mail.start();
        letters.next = Optional::empty;
        queue("mot@example.vn");
        outbox(mail.getSmtp().getPort()).drain();
        assertThat(states()).containsExactly("CANCELLED not-needed");
        assertNothingIsClaimed(mail.getReceivedMessages().length, 0);
    }

    @Test
    void aMessageThatCannotBeComposedDoesNotHoldUpTheOthers() {
        mail.start();
        letters.after(1, () -> {
            throw new IllegalStateException("as a broken template does");
        });
        queue("mot@example.vn", "hai@example.vn");
        outbox(mail.getSmtp().getPort()).drain();
        assertThat(states()).containsExactly("QUEUED not-composed", "SENT 250");
    }

    @Test
    void whatIsNoAddressIsRefusedWithoutAskingTheServer() {
        mail.start();
        queue("không phải địa chỉ", "a@example.vn\r\nBcc: b@example.vn");
        outbox(mail.getSmtp().getPort()).drain();
        assertThat(states()).containsExactly("REFUSED no-address", "REFUSED no-address");
        assertNothingIsClaimed(mail.getReceivedMessages().length, 0);
    }

    @Test
    void aMessageWhoseSenderWasKilledIsOfUnknownFate() {
        queue("mot@example.vn");
        assertThat(Scopes.call(SYSTEM, messages::take)).isPresent();
        system("update notices.message set changed_at = now() - interval '16 minutes' where mailing_id = '" + mailing
                + "'");
        mail.start();
        assertThat(outbox(mail.getSmtp().getPort()).drain()).isZero();
        assertThat(states()).containsExactly("UNKNOWN interrupted");
    }

    @Test
    void anOrganisationIsQueuedOncePerLetter() {
        var receiver = new Receiver(UUID.randomUUID(), null, "mot@example.vn");
        assertThat(queued(List.of(receiver))).isEqualTo(1);
        assertThat(queued(List.of(receiver))).isZero();
    }

    @Test
    void anotherProvincesLettersAreNotSeen() {
        queue("mot@example.vn");
        var elsewhere = new Scope("account:test", false, List.of(province + 1), List.of(), List.of());
        assertThat(Scopes.call(elsewhere, () -> notices.standing(mailing)).total())
                .isZero();
        assertThat(Scopes.call(elsewhere, () -> notices.cancel(mailing))).isZero();
    }

    private static @Nullable String heldUp(String line) {
        if (line.equals(ScriptedServer.CONTENT)) LockSupport.parkNanos(1_000_000_000);
        return null;
    }

    private Outbox outbox(int port) {
        return outbox(port, A_WEDNESDAY_MORNING);
    }

    private Outbox outbox(int port, Clock clock) {
        return outbox(port, clock, IMPATIENT);
    }

    private Outbox outbox(int port, Clock clock, String answering) {
        var address = SmtpAddress.parse("smtp://localhost:" + port + "?from=bcd@example.vn");
        var postman = new Postman(address, "Ban Chỉ đạo 138", address.properties(answering), Clock.system(HANOI));
        var gate = new Gate(new QuietHours(jdbc, clock), new Outages(jdbc, Clock.system(HANOI)));
        return new Outbox(messages, List.of(letters), gate, postman);
    }

    private int queue(String... addresses) {
        var receivers = new ArrayList<Receiver>();
        for (var address : addresses) receivers.add(new Receiver(UUID.randomUUID(), null, address));
        return queued(receivers);
    }

    private int queued(List<Receiver> receivers) {
        return Scopes.call(SYSTEM, () -> {
            notices.begin(new Mailing(mailing, province, "test", "Nhắc việc", "Kính gửi"));
            return notices.add(mailing, province, receivers);
        });
    }

    private void assertNothingIsClaimed(int arrived, int expected) {
        var sent = Scopes.call(SYSTEM, () -> notices.standing(mailing)).count(MessageState.SENT);
        assertThat(sent).isEqualTo(arrived).isEqualTo(expected);
    }

    private List<String> states() {
        return Scopes.call(
                SYSTEM,
                () -> transaction.execute(status -> jdbc.sql(
                                "select concat_ws(' ', state, reason) from notices.message where mailing_id = ? order by id")
                        .param(mailing.value())
                        .query(String.class)
                        .list()));
    }

    private void system(String sql) {
        Scopes.run(
                SYSTEM,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }

    private static String part(MimeMessage message, int index) throws Exception {
        return ((MimeMultipart) message.getContent())
                .getBodyPart(index)
                .getContent()
                .toString();
    }

    /** Composes the same letter for everybody, unless a test wants something else. */
    private static final class Letters implements Composer {

        Supplier<Optional<Letter>> next = () -> Optional.of(new Letter(
                "Nhắc việc: báo cáo kết quả, tờ trình số 12/KH-BCĐ",
                "Kính gửi đơn vị,\r\nHạn: 30/11/2026",
                "<p lang=\"vi\">Kính gửi đơn vị</p>"));

        private int composed;

        /** Does something while the n-th letter is composed. */
        void after(int letters, Runnable act) {
            var usual = next;
            next = () -> {
                if (++composed == letters) act.run();
                return usual.get();
            };
        }

        @Override
        public String kind() {
            return "test";
        }

        @Override
        public Optional<Letter> compose(Message message) {
            return next.get();
        }
    }
}
