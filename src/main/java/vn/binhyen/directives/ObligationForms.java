package vn.binhyen.directives;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.files.RefusedFile;

/** Takes in what is typed about an obligation, or shows it again with what is missing. */
@Component
class ObligationForms {

    private final ObligationView view;

    ObligationForms(ObligationView view) {
        this.view = view;
    }

    /** What is missing is said beside the field; what can no longer be done is refused on a page of its own. */
    ModelAndView taken(long id, BindingResult errors, Model model, Runnable act) {
        try {
            if (!errors.hasErrors()) act.run();
        } catch (ResultIncomplete refusal) {
            errors.rejectValue(refusal.field(), refusal.getDetailMessageCode());
        } catch (RequestIncomplete refusal) {
            errors.rejectValue(refusal.field(), refusal.getDetailMessageCode());
        } catch (RefusedFile refusal) {
            errors.rejectValue("files", refusal.getDetailMessageCode(), refusal.getDetailMessageArguments(), null);
        }
        if (!errors.hasErrors()) return Answered.seeOther("/obligations/" + id);
        var page = view.show(new ObligationId(id), model);
        return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
