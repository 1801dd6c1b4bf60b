package vn.binhyen.issuances;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.accounts.TooManyGuesses;

/** Tells programs, too, what was issued under the code on a paper; nobody signs in for it. */
@RestController
@RequestMapping(PaperApiController.PATH)
class PaperApiController {

    static final String PATH = "/api/v1/papers";

    private final Visitors visitors;

    PaperApiController(Visitors visitors) {
        this.visitors = visitors;
    }

    /**
     * What was issued; a program compares the hash with that of the file that it has.
     *
     * @param replacedBy the number of what counts instead; null where nothing replaced it, or the same number bears it
     */
    record PaperText(
            String code,
            PaperKind kind,
            String symbol,
            String issuerName,
            LocalDate issuedOn,
            String sha256,
            long size,
            @Nullable LocalDate replacedOn,
            @Nullable String replacedBy) {

        static PaperText of(PublicPaper paper) {
            return new PaperText(
                    paper.printedCode(),
                    paper.kind(),
                    paper.symbol(),
                    paper.issuerName(),
                    paper.issuedOn(),
                    paper.sha256(),
                    paper.size(),
                    paper.replacedOn(),
                    paper.bySymbol());
        }
    }

    @GetMapping("/{code}")
    PaperText paper(@PathVariable String code, HttpServletRequest request) {
        try {
            return PaperText.of(visitors.find(code, request.getRemoteAddr()));
        } catch (LookUpRefused refused) {
            throw told(refused);
        }
    }

    private static ErrorResponseException told(LookUpRefused refused) {
        return refused.status() == HttpStatus.NOT_FOUND
                ? new NoSuchPaper(refused)
                : new TooManyGuesses(Duration.ofMinutes(refused.minutes()));
    }
}
