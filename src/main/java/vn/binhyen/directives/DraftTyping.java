package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Validator;
import vn.binhyen.accounts.Access;
import vn.binhyen.pages.FieldsRefused;

/** Reads what programs send about drafts by the rules of the forms; what is wrong is a 422 that names the fields. */
@Component
class DraftTyping {

    private final Access access;
    private final Directives directives;
    private final Validator validator;
    private final Clock clock;

    DraftTyping(Access access, Directives directives, Validator validator, Clock clock) {
        this.access = access;
        this.directives = directives;
        this.validator = validator;
        this.clock = clock;
    }

    /** What there is to change, of somebody who may. */
    DirectiveText draft(UUID id) {
        access.require(ISSUE_DIRECTIVES);
        return directives.get(new DirectiveId(id));
    }

    /** The province for which the viewer writes. */
    int province() {
        access.require(ISSUE_DIRECTIVES);
        return access.viewer().provinces().getFirst();
    }

    Document document(DirectiveForm form, @Nullable UUID file) {
        access.require(ISSUE_DIRECTIVES);
        FieldsRefused.ifWrong(validator, form, errors -> form.check(today(), errors));
        return form.document(file);
    }

    TaskTerms terms(TaskRequest sent) {
        access.require(ISSUE_DIRECTIVES);
        var form = sent.form(today());
        FieldsRefused.ifWrong(validator, form, errors -> form.check(today(), errors), TaskRequest::named);
        return form.terms(today());
    }

    ReportForm report(ReportForm form) {
        access.require(ISSUE_DIRECTIVES);
        FieldsRefused.ifWrong(validator, form, form::check);
        return form;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
