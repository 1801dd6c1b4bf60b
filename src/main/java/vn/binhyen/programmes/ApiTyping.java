package vn.binhyen.programmes;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.validation.Validator;
import vn.binhyen.pages.FieldsRefused;

/** Reads what programs send by the rules of the forms; what is wrong is a 422 that names the field. */
@Component
class ApiTyping {

    private final OpeningChoices choices;
    private final PlanView view;
    private final Validator validator;

    ApiTyping(OpeningChoices choices, PlanView view, Validator validator) {
        this.choices = choices;
        this.view = view;
        this.validator = validator;
    }

    Body body(OpeningForm form) {
        return choices.body(String.valueOf(form.body()));
    }

    WorkingYear year(OpeningForm form) {
        choices.requireEnterer();
        FieldsRefused.ifWrong(validator, form, form::check);
        return form.workingYear();
    }

    Declaration declaration(DeclarationForm form) {
        choices.requireEnterer();
        FieldsRefused.ifWrong(validator, form, errors -> form.check(choices.today(), errors));
        return form.declaration();
    }

    PlanTerms plan(PlanForm form, UUID plan) {
        choices.requireEnterer();
        FieldsRefused.ifWrong(validator, form, errors -> form.check(choices.today(), errors));
        return form.terms(view.known(plan));
    }

    KeyTaskTerms task(KeyTaskForm form) {
        choices.requireEnterer();
        FieldsRefused.ifWrong(validator, form, form::check);
        return form.terms();
    }
}
