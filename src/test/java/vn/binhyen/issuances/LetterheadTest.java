package vn.binhyen.issuances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** A letterhead is said once by whose it is. */
@PersistenceTest
class LetterheadTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Registered registered;

    @Autowired
    Letterheads letterheads;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    Ground ground;
    Browser desk;

    @BeforeEach
    void aDesk() {
        ground = Ground.fresh(areas);
        desk = registered.signedIn(mvc, Grant.communeDesk(ground.commune(), TODAY));
    }

    @Test
    void whatADeskSaysIsKeptForItAloneAndAuditedOnce() throws Exception {
        desk.open("/letterhead");
        for (int time = 0; time < 2; time++)
            assertThat(desk.send("/letterhead", typed("UBND-TEST")).getRedirectedUrl())
                    .isEqualTo("/letterhead?of=" + ground.commune());
        assertThat(desk.open("/letterhead").getContentAsString())
                .contains("value=\"Ủy ban Ví Dụ\"", "value=\"UBND-TEST\"", "Công an thành phố\nLưu: VT")
                .doesNotContain("Chưa ai ghi");
        assertThat(acts(String.valueOf(ground.commune()))).isEqualTo(1);
        var other = registered.signedIn(mvc, Grant.communeDesk(ground.otherCommune(), TODAY));
        assertThat(other.open("/letterhead").getContentAsString()).doesNotContain("UBND-TEST");
        assertThat(other.open("/letterhead?of=" + ground.commune()).getStatus()).isEqualTo(422);
        var holder = LetterheadHolder.of(ground.province(), ground.commune());
        Scopes.run(
                new Scope("test", false, List.of(), List.of(ground.otherCommune()), List.of()),
                () -> assertThatThrownBy(() -> letterheads.keep(holder, Letterhead.proposed("Phường Thử")))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void whoMaySayNoneIsRefusedAndAnOrganisationSaysItsOwn() throws Exception {
        var leader = registered.signedIn(mvc, Grant.leader(ground.province(), TODAY));
        assertThat(leader.open("/letterhead").getStatus()).isEqualTo(403);
        var school = registered.school(ground);
        var ours = registered.signedIn(mvc, Grant.organisation(school.value(), TODAY));
        assertThat(ours.open("/letterhead").getContentAsString())
                .contains("value=\"" + Registered.name(school) + "\"", "Chưa ai ghi");
        assertThat(ours.send("/letterhead", typed("TR")).getRedirectedUrl())
                .isEqualTo("/letterhead?of=" + school.value());
        var kept = Scopes.call(
                Scope.system("test"),
                () -> letterheads.get(new LetterheadHolder(ground.province(), null, school.value())));
        assertThat(kept.symbol(PaperKind.PLAN)).isEqualTo("KH-TR");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNobodyIsLedElsewhere() throws Exception {
        desk.open("/letterhead");
        for (var wrong : List.of(
                List.of("issuer", " "),
                List.of("issuerCode", "BCĐ 138"),
                List.of("place", ""),
                List.of("title", ""),
                List.of("authority", "COLLECTIVE"))) {
            var answer = desk.send("/letterhead", typed("TEST", wrong.getFirst(), wrong.getLast()));
            assertThat(answer.getStatus()).as(wrong.toString()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("#" + wrong.getFirst(), "Nguyễn Thị Ví Dụ");
        }
        assertThat(desk.send("/letterhead", typed("TEST", "authority", "DEPUTY"))
                        .getContentAsString())
                .contains("#whom");
        for (var elsewhere : List.of("//example.org", "https://example.org", "/\\example.org"))
            assertThat(desk.send("/letterhead", typed("TEST", "back", elsewhere))
                            .getRedirectedUrl())
                    .as(elsewhere)
                    .isEqualTo("/letterhead?of=" + ground.commune());
    }

    @Test
    void withoutAnAbbreviationNoNumberIsTaken() {
        var nameless = Letterhead.proposed("Trường Ví Dụ", "Thành phố Hà Nội");
        assertThat(nameless.symbol(PaperKind.REPORT)).isEqualTo("BC");
        assertThat(nameless.place()).isEqualTo("Hà Nội");
        assertThatThrownBy(() -> nameless.issuer(1, null)).isInstanceOf(NumberRefused.class);
    }

    private long acts(String code) {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(status -> jdbc.sql(
                                "select count(*) from audit.entry where act = 'issuances.letterhead' and subject = ?")
                        .param("issuances.letterhead:" + code)
                        .query(Long.class)
                        .single()));
    }

    /** What is typed, with other values of some fields. */
    private static String[] typed(String code, String... changed) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("issuer", "Ủy ban Ví Dụ");
        fields.put("issuerCode", code);
        fields.put("place", "Ví Dụ");
        fields.put("title", "Chủ tịch");
        fields.put("signer", "Nguyễn Thị Ví Dụ");
        fields.put("recipients", "Công an thành phố\nLưu: VT");
        for (int i = 0; i < changed.length; i += 2) fields.put(changed[i], changed[i + 1]);
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
