package vn.binhyen.webhooks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.audit.ListHash;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.directives.Amending;
import vn.binhyen.directives.Amendment;
import vn.binhyen.directives.Answers;
import vn.binhyen.directives.Comments;
import vn.binhyen.directives.Completion;
import vn.binhyen.directives.Departure;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.directives.Document;
import vn.binhyen.directives.DocumentType;
import vn.binhyen.directives.Drift;
import vn.binhyen.directives.Issuing;
import vn.binhyen.directives.ObligationId;
import vn.binhyen.directives.OnBehalf;
import vn.binhyen.directives.Plan;
import vn.binhyen.directives.Replacement;
import vn.binhyen.directives.Request;
import vn.binhyen.directives.Requests;
import vn.binhyen.directives.Result;
import vn.binhyen.directives.RoundAsked;
import vn.binhyen.directives.Selector;
import vn.binhyen.directives.Succession;
import vn.binhyen.directives.TaskTerms;
import vn.binhyen.directives.Told;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.programmes.Adopter;
import vn.binhyen.programmes.Adoption;
import vn.binhyen.programmes.Body;
import vn.binhyen.programmes.Declaration;
import vn.binhyen.programmes.KeyPeriod;
import vn.binhyen.programmes.KeyTaskTerms;
import vn.binhyen.programmes.Level;
import vn.binhyen.programmes.PlanId;
import vn.binhyen.programmes.PlanKind;
import vn.binhyen.programmes.PlanTerms;
import vn.binhyen.programmes.Plans;
import vn.binhyen.programmes.ProgrammeId;
import vn.binhyen.programmes.Programmes;
import vn.binhyen.programmes.Resolution;
import vn.binhyen.programmes.WorkingYear;
import vn.binhyen.regulations.Counterpart;
import vn.binhyen.regulations.Party;
import vn.binhyen.regulations.RegulationId;
import vn.binhyen.regulations.RegulationTerms;
import vn.binhyen.regulations.Regulations;
import vn.binhyen.regulations.Rhythm;

/** Does, in a province of its own, each act that endpoints can hear of, with whatever must go before it. */
@Component
class ActsOfTopics {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Office office;
    private final Answering answering;
    private final Papers papers;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ActsOfTopics(
            Office office,
            Answering answering,
            Papers papers,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.office = office;
        this.answering = answering;
        this.papers = papers;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
    }

    /** What an office does. */
    @Component
    record Office(Directives directives, Issuing issuing, Amending amending, Succession succession, Drift drift) {}

    /** What is done about an obligation. */
    @Component
    record Answering(Answers answers, OnBehalf onBehalf, Requests requests, Comments comments) {}

    /** What is entered of regulations and programmes. */
    @Component
    record Papers(Regulations regulations, Programmes programmes, Plans plans) {}

    World in(int province, int commune) {
        return new World(province, commune);
    }

    /** A province with one commune and one school. */
    class World {

        private final int province;
        private final int commune;
        private final UUID school;

        World(int province, int commune) {
            this.province = province;
            this.commune = commune;
            this.school = school();
        }

        int province() {
            return province;
        }

        int commune() {
            return commune;
        }

        void perform(String act) {
            var verb = act.substring(act.indexOf('.') + 1);
            switch (act.substring(0, act.indexOf('.'))) {
                case "regulations" -> regulation(verb);
                case "programmes" -> programme(verb);
                default -> {
                    var directive = issued();
                    if (!ofTheDirective(verb, directive)) answer(verb, obligation(directive));
                }
            }
        }

        void acknowledgeOnBehalf() {
            answering.onBehalf().acknowledge(obligation(issued()), UUID.randomUUID(), 1, Told.TELEPHONE);
        }

        private boolean ofTheDirective(String verb, DirectiveId id) {
            switch (verb) {
                case "issue" -> {}
                case "ask_again" -> askAgain(id);
                case "amend" ->
                    office.amending()
                            .amend(
                                    id,
                                    UUID.randomUUID(),
                                    office.directives().get(id).sha256(),
                                    new Amendment(
                                            Amendment.Kind.SMALL_EDIT,
                                            "Lý do",
                                            "Khác",
                                            new Plan(null, null),
                                            Map.of()));
                case "recall" -> office.amending().recall(id, "Lý do");
                case "supersede" -> {
                    var next = draft();
                    office.succession().replace(next, new Replacement(id.id(), true));
                    issue(next);
                }
                case "extend" -> {
                    school();
                    office.drift().include(id, null);
                }
                case "exempt" -> {
                    jdbc.sql("update organisations.public_card set closed_on = ? where id = ?")
                            .params(TODAY.minusDays(1), school)
                            .update();
                    office.drift().exempt(id, Departure.CLOSED, "Lý do");
                }
                default -> {
                    return false;
                }
            }
            return true;
        }

        /** The work of every night asks everywhere at once; here only what it tells counts. */
        private void askAgain(DirectiveId id) {
            transaction.executeWithoutResult(status -> events.publishEvent(
                    new RoundAsked(UUID.randomUUID(), "2026-12", id, province, ListHash.of(Stream.of("x")))));
        }

        private void answer(String verb, ObligationId id) {
            var answers = answering.answers();
            var requests = answering.requests();
            switch (verb) {
                case "comment" -> answering.comments().add(id, UUID.randomUUID(), "Lý do");
                case "ask-extension" -> requests.ask(id, UUID.randomUUID(), later());
                case "ask-exemption" -> requests.ask(id, UUID.randomUUID(), Request.exemption("Lý do"));
                case "grant-extension", "refuse" -> {
                    requests.ask(id, UUID.randomUUID(), later());
                    if (verb.equals("refuse")) requests.refuse(id, UUID.randomUUID(), 2, "Lý do");
                    else requests.grant(id, UUID.randomUUID(), 2, "Lý do");
                }
                case "grant-exemption" -> {
                    requests.ask(id, UUID.randomUUID(), Request.exemption("Lý do"));
                    requests.grant(id, UUID.randomUUID(), 2, "Lý do");
                }
                default -> {
                    answers.acknowledge(id, UUID.randomUUID(), 1);
                    if (verb.equals("acknowledge")) return;
                    if (verb.equals("progress")) answers.progress(id, UUID.randomUUID(), "Lý do");
                    else judged(verb, id);
                }
            }
        }

        private void judged(String verb, ObligationId id) {
            var answers = answering.answers();
            answers.deliver(id, UUID.randomUUID(), Result.ticked(null));
            if (verb.equals("return")) answers.giveBack(id, UUID.randomUUID(), 3, "Lý do");
            if (verb.equals("accept") || verb.equals("undo")) answers.accept(id, UUID.randomUUID(), 3, null);
            if (verb.equals("undo")) answers.undo(id, UUID.randomUUID());
        }

        private void regulation(String verb) {
            var id = RegulationId.fresh();
            var party = new Party(province, commune, school, "Trường");
            papers.regulations().sign(id, party, regulationTerms("1"), null);
            if (verb.equals("correct")) papers.regulations().correct(id, regulationTerms("2"));
            if (verb.equals("end")) papers.regulations().end(id, TODAY, "Lý do");
        }

        private RegulationTerms regulationTerms(String symbol) {
            return new RegulationTerms(
                    Counterpart.OTHER, "Trường", symbol, TODAY, TODAY, null, null, Rhythm.NONE, null);
        }

        private void programme(String verb) {
            var programmes = papers.programmes();
            var year = opened(TODAY.getYear());
            var task = UUID.randomUUID();
            var plan = PlanId.fresh();
            switch (verb) {
                case "declare" -> programmes.declare(year, new Declaration(Resolution.UNKNOWN, null, null, true));
                case "set-out" -> programmes.setOut(year, task, keyTask());
                case "drop" -> {
                    programmes.setOut(year, task, keyTask());
                    programmes.drop(year, task);
                }
                case "copy" -> {
                    programmes.setOut(year, task, keyTask());
                    programmes.copyFromTheYearBefore(opened(TODAY.getYear() + 1));
                }
                case "write-plan" -> papers.plans().write(plan, year, planTerms());
                case "remove-plan" -> {
                    papers.plans().write(plan, year, planTerms());
                    papers.plans().remove(plan);
                }
                default -> {}
            }
        }

        private ProgrammeId opened(int year) {
            var id = ProgrammeId.fresh();
            var body = new Body(Level.ORGANISATION, province, commune, school, "Trường");
            papers.programmes().open(id, body, WorkingYear.of("calendar_year", year));
            return id;
        }

        private DirectiveId issued() {
            var id = draft();
            issue(id);
            return id;
        }

        private void issue(DirectiveId id) {
            office.issuing().issue(id, office.directives().get(id).sha256());
        }

        private DirectiveId draft() {
            var id = DirectiveId.fresh();
            var symbol = id.toString().substring(0, 8) + "/KH";
            var document = new Document(DocumentType.PLAN, symbol, "Ban Chỉ đạo", TODAY, "Lý do", null);
            office.directives().draft(id, province, document, new Plan(null, null));
            var deadline = new DeadlineRule.OnDate(TODAY.plusDays(9));
            var selector = Selector.ofKinds(OrganisationKind.SCHOOL);
            office.directives()
                    .ask(
                            id,
                            UUID.randomUUID(),
                            new TaskTerms("Lý do", null, Completion.TICK, null, deadline, TODAY.getYear(), selector));
            return id;
        }

        private ObligationId obligation(DirectiveId directive) {
            return transaction.execute(status -> jdbc.sql(
                            "select id from directives.obligation where directive_id = ? and organisation_id = ?")
                    .params(directive.id(), school)
                    .query((row, i) -> new ObligationId(row.getLong(1)))
                    .single());
        }

        private UUID school() {
            var id = UUID.randomUUID();
            jdbc.sql("""
                            insert into organisations.public_card
                                (id, name, folded_name, kind, in_scope, province_id, commune_id, sample, invented)
                            values (?, ?, 'truong', 'SCHOOL', 'YES', ?, ?, false, true)
                            """).params(id, "Trường " + id, province, commune).update();
            return id;
        }
    }

    private static Request later() {
        return Request.extension(TODAY.plusDays(20), "Lý do");
    }

    private static KeyTaskTerms keyTask() {
        return new KeyTaskTerms("Lý do", null, "Văn phòng", null, KeyPeriod.YEAR, List.of());
    }

    private static PlanTerms planTerms() {
        var adoption = new Adoption(Adopter.HEAD, "Trường", TODAY, null);
        return new PlanTerms(PlanKind.YEARLY, "Lý do", null, adoption, List.of(), null);
    }
}
