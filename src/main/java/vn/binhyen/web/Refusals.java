package vn.binhyen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Problem;

/** Says no: as a page to people, as problem+json to programs. */
class Refusals {

    /** Those that have a heading and an advice of their own; another one borrows them from 400 or 500. */
    private static final Set<Integer> EXPLAINED = Set.of(400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429, 500);

    private static final Logger log = LoggerFactory.getLogger(Refusals.class);

    private final MessageSource texts;
    private final LocaleResolver languages;

    Refusals(MessageSource texts, LocaleResolver languages) {
        this.texts = texts;
        this.languages = languages;
    }

    /** What an exception that knows its status says. */
    Object refuse(ErrorResponse refusal, String path, HttpServletRequest request) {
        var language = languages.resolveLocale(request);
        var status = refusal.getStatusCode();
        var arguments = refusal.getDetailMessageArguments(texts, language);
        var sentence = Optional.ofNullable(texts.getMessage(refusal.getDetailMessageCode(), arguments, null, language))
                .orElseGet(() -> sentence(status, language));
        var wrong = refusal instanceof Throwable thrown
                ? new WrongFields(texts, language).of(thrown, sentence)
                : List.<Problem>of();
        return answer(new Refused(status.value(), sentence, null, wrong), path, request);
    }

    /** What an exception says that does not know how it is to be answered; the fields it names are told. */
    Object refuse(HttpStatusCode status, @Nullable Exception why, HttpServletRequest request) {
        var language = languages.resolveLocale(request);
        var sentence = sentence(status, language);
        var wrong = new WrongFields(texts, language).of(why, sentence);
        return answer(new Refused(status.value(), sentence, null, wrong), request.getRequestURI(), request);
    }

    Object refuse(HttpStatusCode status, String path, HttpServletRequest request) {
        var sentence = sentence(status, languages.resolveLocale(request));
        return answer(new Refused(status.value(), sentence, null, List.of()), path, request);
    }

    /** A failure of ours: the details go to the log, the person gets the number to ask about. */
    Object fail(@Nullable Throwable failure, String path, HttpServletRequest request) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Failure {} at {} {}", reference, request.getMethod(), route(path, request), failure);
        var sentence = sentence(HttpStatusCode.valueOf(500), languages.resolveLocale(request));
        return answer(new Refused(500, sentence, reference, List.of()), path, request);
    }

    /** The route without what stands in it: an address may hold a secret. */
    private static Object route(String path, HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null || pattern.equals("/error") ? path.replaceAll("^/(answers)/.*", "/$1/…") : pattern;
    }

    private Object answer(Refused refused, String path, HttpServletRequest request) {
        return isForPrograms(path, request)
                ? ResponseEntity.status(refused.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem(refused, languages.resolveLocale(request)))
                : new ModelAndView("web/refused", HttpStatusCode.valueOf(refused.status()))
                        .addObject("refused", refused)
                        .addObject("explained", explained(refused.status()));
    }

    private ProblemDetail problem(Refused refused, Locale language) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(refused.status()), refused.sentence());
        problem.setTitle(texts.getMessage("web.refused." + explained(refused.status()) + ".title", null, "", language));
        if (refused.reference() != null) problem.setProperty("reference", refused.reference());
        if (!refused.errors().isEmpty()) problem.setProperty("errors", refused.errors());
        return problem;
    }

    private String sentence(HttpStatusCode status, Locale language) {
        return texts.getMessage("web.refused." + explained(status.value()) + ".text", null, language);
    }

    private static int explained(int status) {
        if (EXPLAINED.contains(status)) return status;
        return status < 500 ? 400 : 500;
    }

    private static boolean isForPrograms(String path, HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return path.startsWith("/api/")
                || (accepted != null && accepted.contains("json") && !accepted.contains("text/html"));
    }
}
