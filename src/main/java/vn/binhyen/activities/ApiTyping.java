package vn.binhyen.activities;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.validation.Validator;
import vn.binhyen.pages.FieldsRefused;

/** Reads what programs send by the rules of the forms, of somebody who may record; what is wrong is a 422 that names it. */
@Component
class ApiTyping {

    private final Recorders recorders;
    private final Hosts hosts;
    private final NotesReading reading;
    private final Validator validator;

    ApiTyping(Recorders recorders, Hosts hosts, NotesReading reading, Validator validator) {
        this.recorders = recorders;
        this.hosts = hosts;
        this.reading = reading;
        this.validator = validator;
    }

    Host host(SessionForm form) {
        recorders.requireRecorder();
        FieldsRefused.ifWrong(validator, form, errors -> {});
        return hosts.find(form.host()).orElseThrow(NotYourHost::new);
    }

    Notes notes(SessionForm form, Host host) {
        recorders.requireRecorder();
        var read = new AtomicReference<Notes>();
        FieldsRefused.ifWrong(validator, form, errors -> {
            if (!errors.hasErrors()) read.set(reading.read(form, host, errors));
        });
        return read.get();
    }

    <T> T checked(T form) {
        recorders.requireRecorder();
        FieldsRefused.ifWrong(validator, form, errors -> {});
        return form;
    }

    Recurrence recurrence(Recurrence sent, SessionText text) {
        recorders.requireRecorder();
        FieldsRefused.ifWrong(validator, sent, errors -> sent.check(text.terms().day(), errors));
        return sent;
    }
}
