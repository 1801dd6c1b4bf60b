package vn.binhyen.chasing;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.pages.FieldsRefused;

/** Lets programs have organisations reminded. A second order with the same id changes nothing. */
@RestController
@RequestMapping("/api/v1/directives/{id}/reminders")
class ReminderApiController {

    private final Chasing chasing;
    private final RoundViews rounds;
    private final Directives directives;
    private final Clock clock;

    ReminderApiController(Chasing chasing, RoundViews rounds, Directives directives, Clock clock) {
        this.chasing = chasing;
        this.rounds = rounds;
        this.directives = directives;
        this.clock = clock;
    }

    /** The latest rounds about the directive. */
    @GetMapping
    List<Round> reminderRounds(@PathVariable UUID id) {
        return rounds.about(directives.get(new DirectiveId(id)).id().id());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RoundAnswer orderRound(@PathVariable UUID id, @Valid @RequestBody ReminderRequest sent, BindingResult errors) {
        var directive = directives.get(new DirectiveId(id));
        sent.check(errors);
        FieldsRefused.ifAny(errors);
        var form = sent.form();
        chasing.remind(form.round(), directive, sent.filter().of(id, LocalDate.now(clock)), form.text());
        return RoundAnswer.of(rounds.get(form.round()));
    }
}
