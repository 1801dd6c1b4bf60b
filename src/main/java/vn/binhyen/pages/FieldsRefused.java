package vn.binhyen.pages;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.ErrorResponseException;

/** What a program sent lacks something or holds something wrong; the problem lists each field with a sentence. */
public class FieldsRefused extends ErrorResponseException {

    private final List<Wrong> fields;

    /** A field as the program named it, and what is wrong with it. */
    public record Wrong(String field, MessageSourceResolvable message) {}

    private FieldsRefused(List<Wrong> fields) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.fields = fields;
    }

    public static FieldsRefused of(List<Wrong> fields) {
        return new FieldsRefused(List.copyOf(fields));
    }

    /** Refuses what has errors. */
    public static void ifAny(Errors errors) {
        ifAny(errors, UnaryOperator.identity());
    }

    /**
     * Refuses what has errors.
     *
     * @param named what the program calls a field of the form
     */
    public static void ifAny(Errors errors, UnaryOperator<String> named) {
        if (!errors.hasErrors()) return;
        throw new FieldsRefused(errors.getFieldErrors().stream()
                .map(error -> new Wrong(named.apply(error.getField()), error))
                .toList());
    }

    /**
     * Refuses a form that its annotations or its own rules find something wrong with.
     *
     * @param named what the program calls a field of the form
     */
    public static void ifWrong(Validator validator, Object form, Consumer<Errors> rules, UnaryOperator<String> named) {
        var errors = new DirectFieldBindingResult(form, "form");
        validator.validate(form, errors);
        rules.accept(errors);
        ifAny(errors, named);
    }

    /** The same where the program calls every field as the form does. */
    public static void ifWrong(Validator validator, Object form, Consumer<Errors> rules) {
        ifWrong(validator, form, rules, UnaryOperator.identity());
    }

    public List<Wrong> fields() {
        return fields;
    }
}
