package vn.binhyen.issuances;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.documents.SigningAuthority;
import vn.binhyen.pages.FieldsRefused;

/** The letterhead, for programs. */
@RestController
@RequestMapping("/api/v1/letterhead")
class LetterheadApiController {

    private final Letterheads letterheads;
    private final LetterheadHolders holders;
    private final Validator validator;

    LetterheadApiController(Letterheads letterheads, LetterheadHolders holders, Validator validator) {
        this.letterheads = letterheads;
        this.holders = holders;
        this.validator = validator;
    }

    /** A letterhead as programs write it, in the shape in which they read it. */
    record LetterheadRequest(
            @Nullable String parent,
            @Nullable String issuer,
            @Nullable String issuerCode,
            @Nullable String place,
            @Nullable String collective,
            @Nullable SigningAuthority authority,
            @Nullable String whom,
            @Nullable String title,
            @Nullable String signer,
            @Nullable List<String> recipients) {

        /** The same as if it were typed on the page, to be checked by the same rules. */
        LetterheadForm form() {
            return new LetterheadForm(
                    parent,
                    issuer,
                    issuerCode,
                    place,
                    collective,
                    authority,
                    whom,
                    title,
                    signer,
                    recipients == null ? null : String.join("\n", recipients));
        }
    }

    @GetMapping
    Letterhead letterhead(@RequestParam(required = false) @Nullable String of) {
        return letterheads.get(holders.get(of));
    }

    @PutMapping
    Letterhead keepLetterhead(
            @RequestParam(required = false) @Nullable String of, @RequestBody LetterheadRequest sent) {
        var holder = holders.get(of);
        var form = sent.form();
        FieldsRefused.ifWrong(validator, form, form::check);
        letterheads.keep(holder, form.letterhead());
        return letterheads.get(holder);
    }
}
