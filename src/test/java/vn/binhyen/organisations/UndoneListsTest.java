package vn.binhyen.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.organisations.OrganisationsFixture.fresh;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.jobs.Jobs;
import vn.binhyen.lists.ListFile;

/** What happens to a list after its first reading: corrected, remembered, judged row by row, entered and undone. */
@PersistenceTest
class UndoneListsTest {

    private static final String HEADS = "Tên cơ sở,Loại,Quy mô,Mã xã,Địa chỉ\n";

    @Autowired
    Imports imports;

    @Autowired
    OrganisationList list;

    @Autowired
    Organisations organisations;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    private Scope actor = Scope.system("undo-" + UUID.randomUUID());

    @Test
    void anUndoneListLeavesTheRegistryAsItWasBeforeAndTheLogKeepsBoth() throws Exception {
        var mark = fresh("hoàn tác");
        enter(read(HEADS + "Công ty " + mark + ",Doanh nghiệp,Vừa,00004,Số 1\n"));
        var id = read(HEADS + "Công ty " + mark + ",Doanh nghiệp,Lớn,00004,\nTrường " + mark + ",Trường,,00070,\n");
        enter(id);
        assertThat(lines(mark)).extracting(ListedOrganisation::sizeClass).containsExactly(SizeClass.LARGE, null);
        undo(id);
        assertThat(lines(mark)).extracting(ListedOrganisation::sizeClass).containsExactly(SizeClass.MEDIUM);
        assertThat(cards(mark)).as("what others read").isEqualTo(1);
        assertThat(in(id).state()).isEqualTo(StagedImport.State.UNDONE);
        undo(id);
        assertThat(lines(mark)).hasSize(1);
        assertThat(acts(id)).containsExactly("organisations.import", "organisations.import-undo");
        var again = read(HEADS + "Trường " + mark + ",Trường,,00070,\n");
        enter(again);
        assertThat(lines(mark))
                .as("after it was undone it can be entered again")
                .hasSize(2);
    }

    @Test
    void whatWasChangedSinceKeepsAListFromBeingUndone() throws Exception {
        var mark = fresh("sửa sau");
        var id = read(HEADS + "Công ty " + mark + ",Doanh nghiệp,Vừa,00004,Số 1\n");
        enter(id);
        enter(read(HEADS + "Công ty " + mark + ",Doanh nghiệp,Lớn,00004,\n"));
        assertThatThrownBy(() -> undo(id))
                .isInstanceOfSatisfying(
                        CannotBeUndone.class,
                        refused -> assertThat(refused.why()).isEqualTo("organisations.use.changedSince"));
        assertThat(lines(mark)).extracting(ListedOrganisation::sizeClass).containsExactly(SizeClass.LARGE);
        assertThat(in(id).state()).isEqualTo(StagedImport.State.APPLIED);
    }

    @Test
    void whatSomethingStandsOnIsNotWithdrawn() throws Exception {
        var mark = fresh("đã dùng");
        var id = read(HEADS + "Công ty " + mark + ",Doanh nghiệp,Vừa,00004,Số 1\n");
        enter(id);
        var organisation = lines(mark).getFirst().id();
        asOffice(() ->
                transaction.execute(status -> jdbc.sql("""
                        insert into regulations.regulation (id, province_id, commune_id, organisation_id,
                            organisation_name, folded_text, counterpart, counterpart_name, signed_on, valid_from, rhythm,
                            entered_by, version)
                        select gen_random_uuid(), province_id, commune_id, id, name, folded_name, 'COMMUNE_POLICE',
                            'Công an phường', current_date, current_date, 'NONE', 'OFFICE', 0
                        from organisations.organisation where id = ?
                        """).param(organisation).update()));
        assertThatThrownBy(() -> undo(id))
                .isInstanceOfSatisfying(
                        CannotBeUndone.class,
                        refused -> assertThat(refused.why()).isEqualTo("regulations.organisationUse"));
        assertThat(lines(mark)).hasSize(1);
    }

    @Test
    void rowsThatLookLikeAKnownOrganisationWaitUntilSomebodySaysWhetherTheyAreIt() throws Exception {
        var mark = fresh("nghi trùng");
        enter(read(HEADS + "Quán Hoà " + mark + ",Doanh nghiệp,,00004,\"Số 5, phố Một\"\n" + "Quán Hải " + mark
                + ",Doanh nghiệp,,00004,\"Số 6, phố Một\"\n"));
        var id = read(HEADS + "Quán Hoa " + mark + ",Doanh nghiệp,Nhỏ,00004,\"Số 5, phố Một, Ba Đình\"\n"
                + "Quan Hai " + mark + ",Doanh nghiệp,Nhỏ,00004,\"Số 6, phố Một, Ba Đình\"\n"
                + "Quán mới " + mark + ",Doanh nghiệp,Nhỏ,00004,\n");
        assertThat(in(id)).extracting(StagedImport::fresh, StagedImport::alike).containsExactly(1, 2);
        assertThat(asOffice(() -> imports.alike(id, 9)))
                .extracting(StagedRow::alike)
                .containsExactly("Quán Hoà " + mark, "Quán Hải " + mark);
        judge(id, 2, true);
        judge(id, 3, false);
        assertThat(in(id))
                .extracting(StagedImport::fresh, StagedImport::changed, StagedImport::alike)
                .containsExactly(2, 1, 0);
        enter(id);
        assertThat(lines(mark))
                .extracting(ListedOrganisation::name)
                .containsExactlyInAnyOrder(
                        "Quán Hoa " + mark, "Quán Hải " + mark, "Quan Hai " + mark, "Quán mới " + mark);
    }

    @Test
    void rowsOfWhichNobodySaysWhatTheyAreAreNotEntered() throws Exception {
        var mark = fresh("để đó");
        enter(read(HEADS + "Quán Hoà " + mark + ",Doanh nghiệp,,00004,Số 5\n"));
        var id = read(HEADS + "Quán Hoa " + mark + ",Doanh nghiệp,Nhỏ,00004,Số 5\nKhác " + mark + ",Cơ quan,,00004,\n");
        enter(id);
        assertThat(lines(mark))
                .extracting(ListedOrganisation::name)
                .containsExactlyInAnyOrder("Quán Hoà " + mark, "Khác " + mark);
    }

    @Test
    void whatIsCorrectedOfALayoutIsReadSoAndRememberedForTheSameHeads() throws Exception {
        var mark = fresh("sửa cách đọc");
        var file = "Tên;Ghi chú;Bảng hiệu;Nơi " + mark + "\nA;x;Quán Một " + mark + ";Trúc Bạch, Ba Đình\n";
        var id = read(file);
        assertThat(in(id))
                .extracting(StagedImport::faulty, StagedImport::leftAside)
                .containsExactly(1, "Ghi chú, Bảng hiệu, Nơi " + mark);
        var said = new ListCorrection(
                null,
                null,
                null,
                null,
                java.util.Map.of(0, "", 1, "", 2, "NAME", 3, "ADDRESS"),
                OrganisationKind.ENTERPRISE);
        asOffice(() -> {
            imports.correct(id, said);
            return true;
        });
        ended(id);
        assertThat(in(id)).extracting(StagedImport::fresh, StagedImport::faulty).containsExactly(1, 0);
        var next = read("DANH SÁCH CƠ SỞ\n\n" + file.replace("Quán Một", "Quán Hai"));
        assertThat(in(next))
                .extracting(StagedImport::fresh, list -> list.seen().remembered())
                .containsExactly(1, true);
        enter(next);
        assertThat(lines(mark)).extracting(ListedOrganisation::name).containsExactly("Quán Hai " + mark);
        actor = Scope.system("another-" + UUID.randomUUID());
        assertThat(in(read(file)).seen().remembered())
                .as("only for who corrected it")
                .isFalse();
    }

    private UUID read(String text) throws Exception {
        var id = asOffice(() -> imports.upload(file(text), ImportsTest.TODAY, "01"))
                .id();
        ended(id);
        return id;
    }

    private ListFile file(String text) throws Exception {
        return new ListFile("danh-sach.csv", Files.writeString(folder.resolve(UUID.randomUUID() + ".csv"), text));
    }

    private void enter(UUID id) throws Exception {
        asOffice(() -> {
            imports.apply(id);
            return true;
        });
        ended(id);
        assertThat(in(id).state()).isEqualTo(StagedImport.State.APPLIED);
    }

    private void judge(UUID id, int row, boolean same) throws Exception {
        asOffice(() -> {
            imports.judge(id, List.of(row), same);
            return true;
        });
    }

    private void undo(UUID id) throws Exception {
        asOffice(() -> {
            imports.undo(id);
            return true;
        });
    }

    private void ended(UUID id) throws Exception {
        var job = asOffice(() -> imports.job(imports.get(id))).orElseThrow();
        assertThat(asOffice(() -> jobs.await(job.id(), Duration.ofSeconds(60))).ended())
                .isTrue();
    }

    private StagedImport in(UUID id) throws Exception {
        return asOffice(() -> imports.get(id));
    }

    private List<ListedOrganisation> lines(String mark) throws Exception {
        return asOffice(() -> list.page(new ListFilter(mark, null, null, null, null, null), null, 100))
                .items();
    }

    private long cards(String mark) throws Exception {
        return asOffice(() -> transaction.execute(
                status -> jdbc.sql("select count(*) from organisations.public_card where name like ?")
                        .param("%" + mark)
                        .query(Long.class)
                        .single()));
    }

    private List<String> acts(UUID id) throws Exception {
        return asOffice(() ->
                transaction.execute(status -> jdbc.sql("select act from audit.entry where subject = ? order by id")
                        .param("organisations.import:" + id)
                        .query(String.class)
                        .list()));
    }

    private <T> T asOffice(Callable<T> work) throws Exception {
        return Scopes.<T, Exception>call(actor, work::call);
    }
}
