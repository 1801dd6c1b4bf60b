package vn.binhyen.preventionmodels;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The version that a form was opened with, null where it does not say so, and the one that is kept now. */
record Seen(@Nullable Integer version, int kept) {

    boolean isOvertaken() {
        return version != null && version != kept;
    }

    /** The form again with what was typed; sent once more, it takes the place of what is kept now. */
    ModelAndView again(String template, Object typed) {
        return new ModelAndView(template, HttpStatus.CONFLICT)
                .addObject("form", typed)
                .addObject("version", kept)
                .addObject("overtaken", true);
    }
}
