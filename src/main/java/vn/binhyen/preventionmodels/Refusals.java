package vn.binhyen.preventionmodels;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Tells what was refused for what was typed beside the field that it is about. */
final class Refusals {

    private Refusals() {}

    /** The body that the form names; that there is none, or no longer, is told beside the field, or of the whole form. */
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

    /** Does it unless something is wrong already; a refusal that is about a field is told beside it. */
    static void attempt(BindingResult errors, String field, Runnable act) {
        if (errors.hasErrors()) return;
        try {
            act.run();
        } catch (StepRefused refusal) {
            refusal.reject(errors);
        } catch (OutsideItsTime | AlreadyRunsHere | MoreWorkThanThereAre | CommuneIsNoMore refusal) {
            errors.rejectValue(field, refusal.getDetailMessageCode(), refusal.getDetailMessageArguments(), null);
        }
    }
}
