package vn.binhyen.preventionmodels;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Finds the body that a form names, or tells beside the field why there is none. */
final class Refusals {

    private Refusals() {}

    /** That there is none, or no longer, is told beside the field, or of the whole form. */
    static @Nullable Body named(Bodies bodies, @Nullable String code, BindingResult errors, String field) {
        try {
            var body = bodies.find(code).orElse(null);
            if (body == null && !errors.hasFieldErrors(field))
                errors.rejectValue(field, "preventionmodels.body.missing");
            return body;
        } catch (CommuneIsNoMore gone) {
            errors.rejectValue(field, gone.getDetailMessageCode(), gone.getDetailMessageArguments(), null);
            return null;
        }
    }
}
