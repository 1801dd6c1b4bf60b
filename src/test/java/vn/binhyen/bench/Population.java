package vn.binhyen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.directives.Completion;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.directives.Document;
import vn.binhyen.directives.DocumentType;
import vn.binhyen.directives.Issuing;
import vn.binhyen.directives.Plan;
import vn.binhyen.directives.Selector;
import vn.binhyen.directives.TaskTerms;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.OrganisationFacts;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.organisations.Place;
import vn.binhyen.organisations.Provenance;
import vn.binhyen.organisations.Registration;
import vn.binhyen.organisations.SchoolLevel;
import vn.binhyen.organisations.SizeClass;

/** 10,000 invented organisations over the communes of Hà Nội, and directives that ask something of all of them. */
final class Population {

    static final int ORGANISATIONS = 10_000;

    private static final List<String> NAMES = List.of(
            "An Bình",
            "Ánh Dương",
            "Bảo Minh",
            "Cường Thịnh",
            "Đại Việt",
            "Đông Á",
            "Gia Khánh",
            "Hoà Bình",
            "Hùng Vương",
            "Kim Liên",
            "Lam Sơn",
            "Mai Động",
            "Nam Thắng",
            "Ngọc Hà",
            "Phú Thượng",
            "Quang Trung",
            "Sao Mai",
            "Tân Tiến",
            "Thăng Long",
            "Trường Thành",
            "Vạn Phúc",
            "Xuân Đỉnh",
            "Yên Hoà");

    private final Installation installation;

    Population(Installation installation) throws Exception {
        this.installation = installation;
        var communes = installation.communes();
        var entries = new ArrayList<Registration>();
        for (int i = 0; i < ORGANISATIONS; i++) entries.add(entry(i, communes.get(i % communes.size())));
        int entered = installation.asSystem(
                () -> installation.get(Organisations.class).registerAll(entries));
        if (entered != ORGANISATIONS) throw new IllegalStateException("Only " + entered + " were registered");
    }

    /** A draft that asks as many tasks of all organisations. */
    DirectiveId drafted(int tasks) throws Exception {
        return drafted(tasks, new DeadlineRule.OnDate(installation.today().plusDays(30)));
    }

    DirectiveId drafted(int tasks, DeadlineRule deadline) throws Exception {
        var id = DirectiveId.fresh();
        var directives = installation.get(Directives.class);
        installation.asOffice(() -> {
            var symbol = id.toString().substring(0, 8) + "/KH";
            var document = new Document(
                    DocumentType.PLAN, symbol, "Bộ Công an", installation.today(), "Đo tốc độ ban hành", null);
            directives.draft(id, installation.province().value(), document, new Plan(null, null));
            for (int i = 1; i <= tasks; i++) directives.ask(id, UUID.randomUUID(), terms("Việc " + i, deadline));
            return id;
        });
        return id;
    }

    /** Issues the draft as the office does on its page. */
    DirectiveId issue(DirectiveId id) throws Exception {
        return installation.asOffice(() -> {
            var sha256 = installation.get(Directives.class).get(id).sha256();
            installation.get(Issuing.class).issue(id, sha256);
            return id;
        });
    }

    /**
     * Moves the directive's obligations on, as far as in the middle of a campaign: a third acknowledged, delivered or
     * accepted, one in a thousand returned, one in ten late.
     */
    void advance(DirectiveId directive) {
        installation.owner().sql("""
                update directives.obligation set
                    status = case when id % 1000 = 9 then 'RETURNED'
                        else (array['ACKNOWLEDGED', 'DELIVERED', 'ACCEPTED', 'OPEN'])[1 + id % 10] end,
                    due = case when id % 10 = 3 then due - 90 else due end,
                    acknowledged = case when id % 10 <> 3 then edition end,
                    acknowledged_at = case when id % 10 <> 3 then issued_at end,
                    delivered_at = case when id % 10 in (1, 2, 9) then issued_at end
                where directive_id = ? and (id % 10 in (0, 1, 2, 3) or id % 1000 = 9)
                """).param(directive.id()).update();
    }

    /**
     * Gives the directive a past of thirty days, as if issued then: four of five acknowledged at some time of it and
     * half of those delivered up to ten days later, each with its steps.
     */
    void age(DirectiveId directive) {
        installation.owner().sql("""
                update directives.obligation set issued_at = issued_at - interval '31 days', due = due - 50,
                    changed_at = issued_at - interval '31 days' where directive_id = ?
                """).param(directive.id()).update();
        step(directive, "ACKNOWLEDGED", "id % 5 <> 0", "o.issued_at + (o.id * 7919 % 30) * interval '1 day'");
        step(directive, "DELIVERED", "id % 5 in (1, 2)", "o.changed_at + (o.id * 104729 % 10) * interval '1 day'");
    }

    private void step(DirectiveId directive, String act, String which, String when) {
        installation
                .owner()
                .sql("""
                with moved as (
                    update directives.obligation o set status = '%1$s', acknowledged = edition, version = version + 1,
                        acknowledged_at = issued_at, changed_at = least(now(), %3$s),
                        delivered_at = case when '%1$s' = 'DELIVERED' then issued_at end
                    where directive_id = ? and %2$s returning o.*)
                insert into directives.step (province_id, obligation_id, ordinal, id, commune_id, organisation_id, act,
                    status, edition, side, actor, at)
                select province_id, id, version, gen_random_uuid(), commune_id, organisation_id, '%1$s', '%1$s', edition,
                    'ORGANISATION', 'bench', changed_at from moved
                """.formatted(act, which, when))
                .param(directive.id())
                .update();
    }

    /** What autovacuum would do within minutes. */
    void settle() {
        installation.owner().sql("vacuum (analyze) directives.obligation").update();
        installation.owner().sql("vacuum (analyze) directives.step").update();
    }

    long obligations() {
        return installation
                .owner()
                .sql("select count(*) from directives.obligation")
                .query(Long.class)
                .single();
    }

    private TaskTerms terms(String title, DeadlineRule deadline) {
        return new TaskTerms(
                title,
                null,
                Completion.TICK,
                null,
                deadline,
                installation.today().plusDays(30).getYear(),
                Selector.ofKinds(OrganisationKind.values()));
    }

    private Registration entry(int i, AreaCard commune) {
        var place = new Place(installation.province().value(), commune.id().value(), null, null, null);
        var name = NAMES.get(i * 7 % NAMES.size()) + " " + i;
        var facts = OrganisationFacts.of(kindWord(i) + " " + name, classification(i), place);
        return new Registration(OrganisationId.fresh(), facts, new Provenance(false, true, null));
    }

    private static String kindWord(int i) {
        return switch (classification(i).kind()) {
            case AGENCY -> "Trung tâm";
            case ENTERPRISE -> i % 2 == 0 ? "Công ty TNHH" : "Doanh nghiệp tư nhân";
            case SCHOOL -> "Trường Tiểu học";
            case RESIDENTIAL_AREA -> "Tổ dân phố";
        };
    }

    /** Of twenty: one agency, twelve enterprises, four schools, three residential areas. */
    private static Classification classification(int i) {
        int kind = i / 7 % 20;
        if (kind == 0) return Classification.agency();
        if (kind <= 12) return Classification.enterprise(SizeClass.SMALL);
        if (kind <= 16) return Classification.school(SchoolLevel.PRIMARY);
        return Classification.residentialArea();
    }
}
