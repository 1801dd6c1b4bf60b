package vn.binhyen.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what went wrong before or after the controllers: in a filter, in the security chain, in the container. */
@Controller
class FailureController implements ErrorController {

    private final Refusals refusals;

    FailureController(Refusals refusals) {
        this.refusals = refusals;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        var path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/");
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        if (status < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            return refusals.refuse(HttpStatusCode.valueOf(status), path, request);
        }
        return refusals.fail((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION), path, request);
    }
}
