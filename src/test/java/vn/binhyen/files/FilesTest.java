package vn.binhyen.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Role;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

@PersistenceTest
@RecordApplicationEvents
class FilesTest {
    static final int PROVINCE = 1, COMMUNE = 7, OTHER_COMMUNE = 8;
    static final UUID SCHOOL = UUID.randomUUID();
    static final UUID BANK = UUID.randomUUID();

    @Autowired
    Files files;

    @Autowired
    ContentStore store;

    @Autowired
    Sweeper sweeper;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOrganisationGetsItsEvidenceBackAndSoDoItsCommuneAndItsProvince() throws Exception {
        var pdf = fresh();
        var id = as(school(), () -> keep("Báo cáo.pdf", pdf));
        for (var viewer : List.of(school(), desk(COMMUNE), office())) {
            var opened = as(viewer, () -> files.open(id));
            assertThat(opened.file().name()).isEqualTo("Báo cáo.pdf");
            assertThat(opened.content()).hasBinaryContent(pdf);
        }
        assertThat(events.stream(FileKept.class)).extracting(FileKept::file).contains(id);
        assertThat(events.stream(FileOpened.class).filter(event -> event.file().equals(id)))
                .hasSize(3);
    }

    @Test
    void nobodyElseLearnsThatTheFileExists() {
        var id = as(school(), () -> keep("a.pdf", fresh()));
        for (var stranger :
                List.of(viewer(Role.ORGANISATION, List.of(), List.of(), List.of(BANK)), desk(OTHER_COMMUNE))) {
            assertThatExceptionOfType(NoSuchFile.class).isThrownBy(() -> as(stranger, () -> files.open(id)));
            assertThatExceptionOfType(NoSuchFile.class).isThrownBy(() -> as(stranger, () -> files.get(id)));
            assertThat(as(stranger, () -> files.of("directives.obligation", SCHOOL.toString())))
                    .isEmpty();
        }
    }

    @Test
    void aQueryWithoutScopeSeesNothing() {
        as(school(), () -> keep("a.pdf", fresh()));
        assertThat(transaction.<Integer>execute(status -> jdbc.sql("select count(*) from files.kept_file")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void nobodyAttachesToAnotherOrganisationsRecord() {
        var bank = viewer(Role.ORGANISATION, List.of(), List.of(), List.of(BANK));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> as(bank, () -> keep("a.pdf", fresh())));
        var observer = viewer(Role.OBSERVER, List.of(PROVINCE), List.of(), List.of());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(observer, () -> keep("a.pdf", fresh())));
    }

    @Test
    void aSharedFileIsReadableByEveryoneSignedInAndStillNotTheirsToShare() {
        var id = as(
                office(),
                () -> files.keep(
                        new FileOwner("directives.directive", "1", PROVINCE, null, null), "06.pdf", in(fresh())));
        assertThatExceptionOfType(NoSuchFile.class).isThrownBy(() -> as(school(), () -> files.open(id)));
        as(office(), () -> {
            files.share(id);
            return id;
        });
        assertThat(as(school(), () -> files.open(id)).file().id()).isEqualTo(id);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(school(), () -> {
                    files.share(id);
                    return id;
                }));
    }

    @Test
    void theOfficeRemovesAContentAndLeavesHashAndReason() {
        var id = as(school(), () -> keep("a.pdf", fresh()));
        var sha256 = as(office(), () -> files.get(id)).sha256();

        remove(id, "  Có họ tên học sinh  ");
        remove(id, "Lý do khác");

        var file = as(school(), () -> files.get(id));
        assertThat(file.isRemoved()).isTrue();
        assertThat(file.removedReason()).isEqualTo("Có họ tên học sinh");
        assertThat(file.sha256()).isEqualTo(sha256);
        assertThat(file.link().url()).isNull();
        assertThat(store.has(sha256)).isFalse();
        assertThatExceptionOfType(ContentRemoved.class).isThrownBy(() -> as(school(), () -> files.open(id)));
        assertThat(events.stream(FileRemoved.class).filter(event -> event.file().equals(id)))
                .hasSize(1);
    }

    @Test
    void onlyTheOfficeRemovesAndOnlyWithAReason() {
        var id = as(school(), () -> keep("a.pdf", fresh()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(school(), () -> {
                    files.remove(id, "của tôi");
                    return id;
                }));
        assertThatIllegalArgumentException().isThrownBy(() -> remove(id, " "));
        assertThat(as(school(), () -> files.get(id)).isRemoved()).isFalse();
    }

    @Test
    void aContentThatAnotherRecordNeedsStaysOnDisk() {
        var pdf = fresh();
        var one = as(school(), () -> keep("a.pdf", pdf));
        var other = as(school(), () -> keep("b.pdf", pdf));
        remove(one, "nhầm");
        assertThat(as(school(), () -> files.open(other)).content()).hasBinaryContent(pdf);
        remove(other, "nhầm");
        assertThat(store.has(as(school(), () -> files.get(other)).sha256())).isFalse();
    }

    @Test
    void theContentIsOnDiskBeforeTheTransactionCommitsAndGoneWhenItDoesNot() {
        var sha256 = as(
                school(),
                () -> transaction.<String>execute(status -> {
                    var kept = files.get(keep("a.pdf", fresh())).sha256();
                    assertThat(store.has(kept)).isTrue();
                    status.setRollbackOnly();
                    return kept;
                }));
        assertThat(store.has(sha256)).isFalse();
    }

    @Test
    void aRemovalThatACrashCutShortIsFinishedAtTheNextStart() throws Exception {
        var pdf = fresh();
        var id = as(school(), () -> keep("a.pdf", pdf));
        remove(id, "nhầm");
        try (var leftover = store.receive(in(pdf))) {
            leftover.place();
        }
        sweeper.finishRemovals();
        assertThat(store.has(as(school(), () -> files.get(id)).sha256())).isFalse();
    }

    @Test
    void aRemovalWaitsForWhoeverIsJustKeepingTheSameContent() {
        var pdf = fresh();
        var first = as(school(), () -> keep("a.pdf", pdf));
        var removing = new AtomicReference<CompletableFuture<Void>>();
        var second = as(
                school(),
                () -> transaction.<FileId>execute(status -> {
                    var kept = keep("b.pdf", pdf);
                    removing.set(CompletableFuture.runAsync(() -> remove(first, "nhầm")));
                    assertThat(removing.get())
                            .isNotCompleted()
                            .failsWithin(Duration.ofMillis(700)); // it is waiting for us
                    return kept;
                }));
        assertThat(removing.get()).succeedsWithin(Duration.ofSeconds(20));
        assertThat(as(school(), () -> files.get(first)).isRemoved()).isTrue();
        assertThat(as(school(), () -> files.open(second)).content()).hasBinaryContent(pdf);
    }

    @Test
    void whatWasKeptCannotBeAlteredByTheApplication() {
        var id = as(school(), () -> keep("a.pdf", fresh()));
        for (var change : List.of("update files.kept_file set sha256 = repeat('0', 64)", "delete from files.kept_file"))
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> as(
                            office(),
                            () -> transaction.execute(status -> jdbc.sql(change).update())))
                    .withStackTraceContaining("permission denied");
        assertThat(as(school(), () -> files.get(id)).isRemoved()).isFalse();
    }

    private FileId keep(String name, byte[] content) {
        return files.keep(
                new FileOwner("directives.obligation", SCHOOL.toString(), PROVINCE, COMMUNE, SCHOOL),
                name,
                in(content));
    }

    private void remove(FileId id, String reason) {
        as(office(), () -> {
            files.remove(id, reason);
            return id;
        });
    }

    private static <T> T as(Viewer viewer, Supplier<T> work) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(viewer, null, "signed-in"));
        try {
            return Scopes.call(scope(viewer), work::get);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Scope scope(Viewer viewer) {
        return new Scope(viewer.signInName(), false, viewer.provinces(), viewer.communes(), viewer.organisations());
    }

    private static Viewer school() {
        return viewer(Role.ORGANISATION, List.of(), List.of(), List.of(SCHOOL));
    }

    private static Viewer office() {
        return viewer(Role.OFFICE, List.of(PROVINCE), List.of(), List.of());
    }

    private static Viewer desk(int commune) {
        return viewer(Role.COMMUNE_DESK, List.of(), List.of(commune), List.of());
    }

    private static Viewer viewer(Role role, List<Integer> provinces, List<Integer> communes, List<UUID> organisations) {
        var name = role.name().toLowerCase(java.util.Locale.ROOT);
        return new Viewer(
                new AccountId(UUID.randomUUID()), name, name, Set.of(role), provinces, communes, organisations);
    }

    /** A content that no other test has. */
    private static byte[] fresh() {
        return ("%PDF-1.7\n% " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteArrayInputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }
}
