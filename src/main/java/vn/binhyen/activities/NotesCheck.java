package vn.binhyen.activities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.Validator;

/** Checks what lists tell of sessions by the rules of their form. */
@Service
public class NotesCheck {

    private final NotesReading reading;
    private final Validator validator;

    NotesCheck(NotesReading reading, Validator validator) {
        this.reading = reading;
        this.validator = validator;
    }

    /** What a row says; co-organisers and reports to the police a line each. */
    public record Sent(
            SessionTerms terms,
            Numbers numbers,
            String partners,
            String reported,
            @Nullable String result) {}

    /** What is wrong: the key of its sentence, and what it is about. */
    public record Wrong(String key, String about) {}

    /** The notes, as far as nothing is wrong with them. */
    public record Read(Notes notes, List<Wrong> wrong) {}

    public Read read(Sent sent, Host host) {
        var form = new SessionForm(
                null,
                host.code(),
                sent.terms(),
                sent.numbers(),
                sent.partners(),
                null,
                sent.reported(),
                null,
                sent.result(),
                null,
                null);
        var errors = new DirectFieldBindingResult(form, "form");
        validator.validate(form, errors);
        var notes = reading.read(form, host, errors);
        return new Read(
                notes, errors.getAllErrors().stream().map(NotesCheck::wrong).toList());
    }

    private static Wrong wrong(ObjectError error) {
        var codes = error.getCodes();
        var key = codes == null ? "" : codes[codes.length - 1];
        if (!(error instanceof FieldError field)) return new Wrong(key, "");
        var given = error.getArguments();
        var named = given == null || given.length == 0 || !key.startsWith("activities.") ? null : given[0];
        var about = named == null ? field.getRejectedValue() : named;
        return new Wrong(key, about == null ? "" : about.toString());
    }
}
