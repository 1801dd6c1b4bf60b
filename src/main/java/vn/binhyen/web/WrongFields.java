package vn.binhyen.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindingResult;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.exc.MismatchedInputException;
import vn.binhyen.pages.AtField;
import vn.binhyen.pages.FieldsRefused;
import vn.binhyen.pages.Problem;

/** Finds which fields of a request are wrong, and says so with a sentence each in the asker's language. */
record WrongFields(MessageSource texts, Locale language) {

    private static final String WRONG_TYPE = "typeMismatch";

    /** Those that the exception names; none where it is about none. */
    List<Problem> of(@Nullable Throwable refusal, String sentence) {
        return switch (refusal) {
            case FieldsRefused refused ->
                refused.fields().stream()
                        .map(wrong -> problem(wrong.field(), wrong.message()))
                        .toList();
            case BindingResult bound ->
                bound.getFieldErrors().stream()
                        .map(error -> problem(error.getField(), error))
                        .toList();
            case HttpMessageNotReadableException unread
            when unread.getCause() instanceof MismatchedInputException mismatch -> mismatched(mismatch);
            case AtField refused -> List.of(new Problem(refused.field(), sentence));
            case null, default -> List.of();
        };
    }

    private List<Problem> mismatched(MismatchedInputException mismatch) {
        var path = mismatch.getPath().stream().map(WrongFields::step).collect(Collectors.joining());
        if (path.isEmpty()) return List.of();
        var wanted = mismatch.getTargetType();
        var codes = wanted == null
                ? new String[] {WRONG_TYPE}
                : new String[] {WRONG_TYPE + "." + wanted.getName(), WRONG_TYPE};
        return List.of(problem(path.replaceFirst("^\\.", ""), new DefaultMessageSourceResolvable(codes)));
    }

    private static String step(Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName();
    }

    private Problem problem(String field, MessageSourceResolvable message) {
        return new Problem(field, texts.getMessage(message, language));
    }
}
