package vn.binhyen.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Turns what controllers throw into refusals. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
@Import(Refusals.class)
class RefusalAdvice {

    private final Refusals refusals;

    RefusalAdvice(Refusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler
    Object refuse(Exception exception, HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        if (exception instanceof ErrorResponse refusal
                && refusal.getStatusCode().is4xxClientError()) {
            refusal.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            return refusals.refuse(refusal, path, request);
        }
        return refusals.fail(exception, path, request);
    }

    /** Somebody else saved the same record first. */
    @ExceptionHandler
    Object tellWhoWasFaster(OptimisticLockingFailureException exception, HttpServletRequest request) {
        return refusals.refuse(HttpStatus.CONFLICT, request.getRequestURI(), request);
    }

    /** An address with an id that cannot be one leads nowhere; any other value of the wrong type is a bad request. */
    @ExceptionHandler({TypeMismatchException.class, HttpMessageNotReadableException.class})
    Object refuseUnreadable(Exception exception, HttpServletRequest request) {
        var isAddress = exception instanceof MethodArgumentTypeMismatchException mismatch
                && mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        var status = isAddress ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        return refusals.refuse(status, exception, request);
    }

    /** What was sent can be read, but lacks something or holds something wrong. */
    @ExceptionHandler
    Object refuseInvalid(MethodArgumentNotValidException exception, HttpServletRequest request) {
        var isBody = exception.getParameter().hasParameterAnnotation(RequestBody.class);
        var status = isBody ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.BAD_REQUEST;
        return refusals.refuse(status, exception, request);
    }

    /** Signing in and being forbidden are the security filters' business. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException exception) {
        throw exception;
    }

    /** The reader has gone; there is nobody to answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void giveUp() {}
}
