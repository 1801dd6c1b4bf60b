package vn.binhyen.regulations;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.validation.Validator;
import vn.binhyen.pages.FieldsRefused;

/** Reads what programs send by the rules of the forms, of somebody who may enter; what is wrong is a 422 that names it. */
@Component
class ApiTyping {

    private final Parties parties;
    private final Validator validator;

    ApiTyping(Parties parties, Validator validator) {
        this.parties = parties;
        this.validator = validator;
    }

    RegulationTerms terms(RegulationForm form) {
        parties.requireEnterer();
        FieldsRefused.ifWrong(validator, form, errors -> form.check(parties.today(), errors));
        return form.terms();
    }

    EndingForm ending(EndingForm form) {
        parties.requireEnterer();
        FieldsRefused.ifWrong(validator, form, form::check);
        return form;
    }

    Party party(UUID organisation) {
        return parties.find(organisation).orElseThrow(NotYourOrganisation::new);
    }
}
