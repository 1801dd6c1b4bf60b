package vn.binhyen.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.FieldsRefused;

/** What reports ask for, for programs. */
@RestController
@RequestMapping("/api/v1/report-definitions")
class DefinitionApiController {

    private final Defining defining;
    private final DefinitionChecking checking;
    private final Validator validator;

    DefinitionApiController(Defining defining, DefinitionChecking checking, Validator validator) {
        this.defining = defining;
        this.checking = checking;
        this.validator = validator;
    }

    /** Two definitions that ask for the same in the same rhythm. */
    record OverlapAnswer(String one, String other, List<String> measures) {}

    /** All that are asked for now or will be, and what is asked twice. */
    record DefinitionsAnswer(List<Definition> definitions, List<OverlapAnswer> overlaps) {}

    /** The code that was given. */
    record CodeAnswer(String code) {}

    @GetMapping
    DefinitionsAnswer definitions() {
        return new DefinitionsAnswer(
                defining.list(),
                defining.overlaps().stream()
                        .map(each -> new OverlapAnswer(
                                each.one().code(), each.other().code(), each.measures()))
                        .toList());
    }

    @GetMapping("/{definition}")
    List<Definition> editions(@PathVariable("definition") String code) {
        return defining.editions(code);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CodeAnswer define(@RequestBody DefinitionForm sent) {
        defining.requireDefining();
        check(sent);
        var code = defining.freshCode(String.valueOf(sent.nameVi()));
        defining.add(sent, code);
        return new CodeAnswer(code);
    }

    @PostMapping("/{definition}/editions")
    @ResponseStatus(HttpStatus.CREATED)
    @Nullable
    CodeAnswer addEdition(@PathVariable("definition") String code, @RequestBody DefinitionForm sent) {
        defining.requireDefining();
        defining.editions(code);
        check(sent);
        defining.add(sent, code);
        return new CodeAnswer(code);
    }

    private void check(DefinitionForm sent) {
        FieldsRefused.ifWrong(validator, sent, (Errors errors) -> checking.check(sent, errors));
    }
}
