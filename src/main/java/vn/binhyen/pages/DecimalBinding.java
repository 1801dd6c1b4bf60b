package vn.binhyen.pages;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Reads numbers in forms by {@link DecimalFormatter} alone: what it refuses, Spring's own editor would still take. */
@ControllerAdvice
class DecimalBinding {

    @InitBinder
    void readDecimals(WebDataBinder binder) {
        binder.addCustomFormatter(new DecimalFormatter());
    }
}
