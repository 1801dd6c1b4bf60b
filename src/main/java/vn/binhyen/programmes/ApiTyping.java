package vn.binhyen.programmes;

import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Errors;

/** Reads what programs send by the rules of the forms; what is wrong is a 422 that names the field. */
@Component
class ApiTyping {

    private final OpeningChoices choices;
    private final PlanView view;

    ApiTyping(OpeningChoices choices, PlanView view) {
        this.choices = choices;
        this.view = view;
    }

    Body body(OpeningForm form) {
        choices.requireEnterer();
        return choices.body(String.valueOf(form.body()));
    }

    WorkingYear year(OpeningForm form) {
        check(form, form::check);
        return form.workingYear();
    }

    Declaration declaration(DeclarationForm form) {
        choices.requireEnterer();
        check(form, errors -> form.check(choices.today(), errors));
        return form.declaration();
    }

    PlanTerms plan(PlanForm form, UUID plan) {
        choices.requireEnterer();
        check(form, errors -> form.check(choices.today(), errors));
        return form.terms(view.known(plan));
    }

    private static void check(Object form, Consumer<Errors> check) {
        var errors = new BeanPropertyBindingResult(form, "form");
        check.accept(errors);
        var wrong =
                errors.getFieldErrors().stream().map(error -> error.getField()).toList();
        if (!wrong.isEmpty()) throw new NotReadable(Set.copyOf(wrong));
    }
}
