package vn.binhyen.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.organisations.OrganisationsFixture.fresh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.files.UnsafeZip;
import vn.binhyen.lists.ListFile;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.lists.ListRefused;
import vn.binhyen.lists.ListRefused.Reason;

@PersistenceTest
class ImportsTest {

    static final LocalDate TODAY = OrganisationsFixture.DAY;
    static final ImportProgress UNTOLD = (done, total) -> {};
    static final String HEADS = "Tên cơ sở,Loại,Quy mô,Cấp học,Mã số thuế,Mã xã,Địa chỉ\r\n";

    @Autowired
    CommandImport imports;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationList list;

    @Autowired
    OrganisationExport export;

    @Autowired
    OrganisationsFixture fixture;

    @Autowired
    StagedImports staged;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path folder;

    Scope office;

    @org.junit.jupiter.api.BeforeEach
    void actAsTheOffice() {
        office = Scope.system("import-" + UUID.randomUUID());
    }

    @Test
    void aListIsLookedAtThenAppliedAndTheSameFileAgainBringsNothingNew() throws Exception {
        var mark = fresh("danh sách");
        var file = HEADS + "Công ty Một " + mark + ",Doanh nghiệp,Vừa,,,00004,Số 1\r\n" + "Trường Hai " + mark
                + ",Trường,,THPT,,,\r\n";
        var id = staged(file);
        assertThat(in(id)).extracting(StagedImport::fresh, StagedImport::faulty).containsExactly(2, 0);
        assertThat(names(mark)).isEmpty();
        apply(id);
        assertThat(names(mark)).containsExactly("Công ty Một " + mark, "Trường Hai " + mark);
        apply(id);
        assertThat(names(mark)).hasSize(2);
        assertThat(in(staged(file)))
                .extracting(StagedImport::same, StagedImport::hasNews)
                .containsExactly(2, false);
    }

    @Test
    void aListThatWasPlacedByHandMeanwhileStillBringsNothingNew() throws Exception {
        var mark = fresh("xếp tay");
        var file = HEADS + "Trường " + mark + ",Trường,,THPT,,,\r\n";
        apply(staged(file));
        var id = new OrganisationId(lines(mark).getFirst().id());
        asOffice(() -> organisations.assignCommune(
                fixture.haNoi().id(), fixture.baDinh().id(), List.of(id)));
        assertThat(in(staged(file)).same()).isEqualTo(1);
    }

    @Test
    void whatAListSaysOtherwiseIsCorrectedAndWhatItLeavesOpenStays() throws Exception {
        var mark = fresh("sửa");
        apply(staged(HEADS + "Công ty " + mark + ",Doanh nghiệp,Vừa,,,00004,Số 1 Trúc Bạch\r\n"));
        var id = staged(HEADS + "Công ty " + mark + ",Doanh nghiệp,Lớn,,,00004,\r\n");
        assertThat(in(id).changed()).isEqualTo(1);
        apply(id);
        var facts = asOffice(() -> organisations.organisation(
                        new OrganisationId(lines(mark).getFirst().id())))
                .facts();
        assertThat(facts.classification().sizeClass()).isEqualTo(SizeClass.LARGE);
        assertThat(facts.place().address()).isEqualTo("Số 1 Trúc Bạch");
    }

    @Test
    void oneFaultyRowKeepsTheWholeListOut() throws Exception {
        var mark = fresh("nửa vời");
        var id = staged(HEADS + "Đúng " + mark + ",Cơ quan,,,,00004,\r\nSai " + mark + ",Con cá,,,,00004,\r\n");
        assertThat(in(id)).extracting(StagedImport::fresh, StagedImport::faulty).containsExactly(1, 1);
        assertThat(flaws(id, true)).containsExactly("3 KIND unknownWord");
        assertThatThrownBy(() -> apply(id)).isInstanceOf(ListHasFaults.class);
        assertThat(names(mark)).isEmpty();
    }

    @Test
    void everyThingThatCanBeWrongInARowIsToldByRowAndColumn() throws Exception {
        var id = staged("Tên cơ sở,Loại,Mã số thuế,Kinh độ,Vĩ độ,Thư điện tử\r\n"
                + ",Cơ quan,,,,\r\n"
                + "Có tên,,,,,\r\n"
                + "Mã ngắn,Cơ quan,123,,,\r\n"
                + "Mã nhầm,Cơ quan,0100233480,,,\r\n"
                + "Nửa điểm,Cơ quan,,105.8,,\r\n"
                + "Điểm xa,Cơ quan,,10,21,\r\n"
                + "Thư sai,Cơ quan,,,,khong-phai-thu\r\n");
        assertThat(flaws(id, true))
                .containsExactly(
                        "2 NAME nameMissing",
                        "3 KIND kindMissing",
                        "4 TAX_CODE taxCodeForm",
                        "5 TAX_CODE taxCodeCheck",
                        "6 LATITUDE pointHalf",
                        "7 LONGITUDE coordinate",
                        "7 LONGITUDE pointHalf",
                        "8 EMAIL emailForm");
    }

    @Test
    void anUnknownCommuneCodeIsAWarningAndLeavesTheCommuneOpen() throws Exception {
        var mark = fresh("mã lạ");
        var id = staged(HEADS + "Cơ sở " + mark + ",Cơ quan,,,,99999,\r\n");
        assertThat(flaws(id, false)).containsExactly("2 COMMUNE communeUnknown");
        apply(id);
        assertThat(lines(mark)).extracting(ListedOrganisation::communeName).containsExactly((String) null);
    }

    @Test
    void aCodeThatWasReusedIsReadAsOfTheDayOfTheList() throws Exception {
        var mark = fresh("mã dùng lại");
        var file = HEADS + "Cơ sở " + mark + ",Cơ quan,,,,00454,\r\n";
        var earlier = asOffice(() -> imports.read(file(file), LocalDate.of(2024, 3, 1), "01", UNTOLD));
        assertThat(flaws(earlier, false)).containsExactly("2 COMMUNE communeUnknown");
        assertThat(asOffice(() -> imports.notable(earlier, false, 9))
                        .getFirst()
                        .flaws()
                        .getFirst()
                        .arguments()
                        .getFirst())
                .contains("Thị trấn Đông Anh")
                .contains("Xã Đông Anh");
        assertThat(flaws(staged(file), false)).isEmpty();
    }

    /** Trúc Bạch bore the code of Ba Đình until it went wholly into it. */
    @Test
    void aCodeOfThenStandsForTheCommuneOfTodayThatTookAllOfIt() throws Exception {
        var mark = fresh("trọn vẹn");
        var file = HEADS + "Một " + mark + ",Cơ quan,,,,00004,\r\nHai " + mark + ",Cơ quan,,,,00010,\r\n";
        var id = asOffice(() -> imports.read(file(file), LocalDate.of(2024, 3, 1), "01", UNTOLD));
        assertThat(flaws(id, false)).isEmpty();
        apply(id);
        assertThat(lines(mark)).extracting(ListedOrganisation::communeName).containsOnly("Phường Ba Đình");
    }

    @Test
    void aCodeWhoseUnitIsCalledOtherwiseInTheListIsNotBelieved() throws Exception {
        var id = staged("Tên,Loại,Mã xã,Tên xã\r\n" + fresh("Tên khác") + ",Cơ quan,00004,Phường Trúc Bạch\r\n");
        assertThat(flaws(id, false)).containsExactly("2 COMMUNE_NAME communeNamedOtherwise");
    }

    @Test
    void columnsThatNobodyKnowsAreToldAndNotRead() throws Exception {
        var id = staged("Tên,Loại,Ghi chú riêng\r\n" + fresh("Cột lạ") + ",Cơ quan,gì đó\r\n");
        assertThat(in(id).leftAside()).isEqualTo("Ghi chú riêng");
    }

    @Test
    void zerosThatASpreadsheetDroppedAreGivenBack() throws Exception {
        var mark = fresh("mất số không");
        var id = staged(HEADS + "Cơ sở " + mark + ",Cơ quan,,,,4,\r\n");
        assertThat(flaws(id, false)).containsExactly("2 COMMUNE zerosLost");
        apply(id);
        assertThat(lines(mark)).extracting(ListedOrganisation::communeCode).containsExactly("00004");
    }

    @Test
    void rowsAboutOneOrganisationAreToldInsideTheFile() throws Exception {
        var mark = fresh("trùng");
        var code = OrganisationsTest.taxCode();
        var id = staged(HEADS + "Một " + mark + ",Cơ quan,,,,00004,\r\n"
                + "một  " + mark.toUpperCase() + ",Cơ quan,,,,00004,\r\n"
                + "Hai " + mark + ",Cơ quan,,," + code + ",00004,\r\n"
                + "Ba " + mark + ",Cơ quan,,," + code + ",00070,\r\n");
        assertThat(flaws(id, true)).containsExactly("3 NAME repeatedRow", "5 TAX_CODE repeatedRow");
    }

    @Test
    void aNamesakeWithAnotherAddressIsAnotherAndIsPointedOut() throws Exception {
        var mark = fresh("cùng tên");
        apply(staged(HEADS + "Quán " + mark + ",Doanh nghiệp,,,,00004,Số 1\r\n"));
        var id = staged(HEADS + "Quán " + mark + ",Doanh nghiệp,,,,00004,Số 2\r\n");
        assertThat(in(id).fresh()).isEqualTo(1);
        assertThat(flaws(id, false)).containsExactly("2 NAME namesake");
    }

    @Test
    void aCodeFindsAnOrganisationWhoseNameHasChanged() throws Exception {
        var mark = fresh("đổi tên");
        var code = OrganisationsTest.taxCode();
        apply(staged(HEADS + "Tên cũ " + mark + ",Cơ quan,,," + code + ",00004,\r\n"));
        apply(staged(HEADS + "Tên mới " + mark + ",Cơ quan,,," + code + ",00004,\r\n"));
        assertThat(names(mark)).containsExactly("Tên mới " + mark);
    }

    @Test
    void twoPreviewsOfOneFileCannotBothEnterIt() throws Exception {
        var mark = fresh("hai lần xem");
        var file = HEADS + "Cơ sở " + mark + ",Cơ quan,,,,00004,\r\n";
        var first = staged(file);
        var second = staged(file);
        apply(first);
        assertThatThrownBy(() -> apply(second)).isInstanceOf(RegistryMoved.class);
        assertThat(in(second).state()).isEqualTo(StagedImport.State.STAGED);
        assertThat(names(mark)).hasSize(1);
    }

    @Test
    void semicolonsAByteOrderMarkQuotesAndDecomposedLettersAreRead() throws Exception {
        var mark = fresh("chấm phẩy");
        var file = "\uFEFFTên cơ sở;Loại;Địa chỉ\n\"Trường \"\"Hoà\"\"; " + mark + "\";Trường;\"Số 1,\nngõ 2\"\n";
        apply(staged(Normalizer.normalize(file, Normalizer.Form.NFD)));
        assertThat(names(mark)).containsExactly("Trường \"Hoà\"; " + mark);
        assertThat(names(mark).getFirst())
                .isEqualTo(Normalizer.normalize(names(mark).getFirst(), Normalizer.Form.NFC));
    }

    @Test
    void aProgramUnderTheNameOfAListIsRefused() {
        assertRefused("MZ\0\0 program".getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_A_LIST);
    }

    @Test
    void textInAnEncodingThatNobodyKnowsIsRefusedAndNotGuessed() {
        assertRefused("T\u00EAn,Lo\u00E0i\n".getBytes(StandardCharsets.ISO_8859_1), Reason.NOT_UTF_8);
    }

    @Test
    void aFileWithoutTheHeadsIsRefused() {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused("một,hai\n1,2\n".getBytes(StandardCharsets.UTF_8), Reason.NO_HEADS);
        assertRefused("Tên,Loại,Tên cơ sở\n".getBytes(StandardCharsets.UTF_8), Reason.HEAD_TWICE);
        assertRefused("Tên,Loại\n\"không đóng".getBytes(StandardCharsets.UTF_8), Reason.QUOTE_NEVER_CLOSED);
    }

    @Test
    void tooLargeAFileAndTooManyRowsAreRefused() {
        var large = new byte[21 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        assertRefused(large, Reason.TOO_LARGE);
        var many = "Tên,Loại\n" + "x,Cơ quan\n".repeat(ListFile.MOST_ROWS + 1);
        assertRefused(many.getBytes(StandardCharsets.UTF_8), Reason.TOO_MANY_ROWS);
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < 400; i++) zip.write(new byte[1024 * 1024]);
        }
        assertThatThrownBy(() -> stage(bytes.toByteArray())).isInstanceOf(UnsafeZip.class);
    }

    @Test
    void anExportedWorkbookTakenInAgainChangesNothing() throws Exception {
        var mark = fresh("vòng tròn");
        apply(staged("Tên,Loại,Quy mô,Mã số thuế,Mã xã,Địa chỉ,Kinh độ,Vĩ độ,Điện thoại,Ban chỉ đạo\n"
                + "=Công ty " + mark + ",Doanh nghiệp,Vừa," + OrganisationsTest.taxCode()
                + ",00004,\"Số 1, phố\",105.838,21.0386,+84 24 3825 0000,Có\n"));
        for (var format : ListFormat.values()) {
            var out = new ByteArrayOutputStream();
            asOffice(() -> {
                export.write(new ListFilter(mark, null, null, null, null, null), format, out);
                return true;
            });
            var id = stage(out.toByteArray());
            assertThat(in(id))
                    .as(format.name())
                    .extracting(StagedImport::same, StagedImport::rows)
                    .containsExactly(1, 1);
        }
    }

    @Test
    void anExportedTextHasNoCellThatASpreadsheetWouldRun() throws Exception {
        var mark = fresh("công thức");
        apply(staged("Tên,Loại\n=HYPERLINK(1) " + mark + ",Cơ quan\n"));
        var out = new ByteArrayOutputStream();
        asOffice(() -> {
            export.write(new ListFilter(mark, null, null, null, null, null), ListFormat.CSV, out);
            return true;
        });
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFF").contains("'=HYPERLINK(1) " + mark);
    }

    @Test
    void nobodySeesTheListsOfAnother() throws Exception {
        var id = staged(HEADS + fresh("Riêng") + ",Cơ quan,,,,00004,\r\n");
        var another = new Scope("another", false, List.of(fixture.haNoi().id().value()), List.of(), List.of());
        assertThatThrownBy(() -> Scopes.call(another, () -> transaction.execute(status -> staged.get(id))))
                .isInstanceOf(NoSuchImport.class);
        var owner = new Scope(office.actor(), false, List.of(), List.of(), List.of());
        assertThat(Scopes.call(owner, () -> transaction.execute(status -> staged.get(id)))
                        .id())
                .isEqualTo(id);
    }

    private void assertRefused(byte[] content, Reason reason) {
        assertThatThrownBy(() -> stage(content))
                .isInstanceOfSatisfying(
                        ListRefused.class, refused -> assertThat(refused.key()).endsWith(reason.name()));
    }

    private UUID staged(String text) throws Exception {
        return stage(text.getBytes(StandardCharsets.UTF_8));
    }

    private UUID stage(byte[] content) throws Exception {
        return asOffice(() -> imports.read(file(content), TODAY, "01", UNTOLD));
    }

    private ListFile file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private ListFile file(byte[] content) throws IOException {
        return new ListFile("danh-sach.csv", Files.write(folder.resolve(UUID.randomUUID() + ".upload"), content));
    }

    private void apply(UUID id) throws Exception {
        asOffice(() -> {
            imports.enter(id, UNTOLD);
            return true;
        });
    }

    private StagedImport in(UUID id) throws Exception {
        return asOffice(() -> imports.get(id));
    }

    private List<String> flaws(UUID id, boolean faulty) throws Exception {
        return asOffice(() -> imports.notable(id, faulty, 100)).stream()
                .flatMap(row -> row.flaws().stream().map(flaw -> row.number() + " " + flaw.field() + " " + flaw.key()))
                .toList();
    }

    private List<ListedOrganisation> lines(String mark) throws Exception {
        return asOffice(() -> list.page(new ListFilter(mark, null, null, null, null, null), null, 100))
                .items();
    }

    private List<String> names(String mark) throws Exception {
        return lines(mark).stream().map(ListedOrganisation::name).toList();
    }

    private <T> T asOffice(Callable<T> work) throws Exception {
        return Scopes.<T, Exception>call(office, work::call);
    }
}
