package vn.binhyen.chasing;

import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows programs what became of a round of reminders, and stops what still waits. */
@RestController
@RequestMapping("/api/v1/reminders/{id}")
class RoundApiController {

    private final RoundViews rounds;
    private final Chasing chasing;
    private final AnswerLinks links;

    RoundApiController(RoundViews rounds, Chasing chasing, AnswerLinks links) {
        this.rounds = rounds;
        this.chasing = chasing;
        this.links = links;
    }

    @GetMapping
    RoundAnswer round(@PathVariable UUID id) {
        return RoundAnswer.of(rounds.get(id));
    }

    /** What was sent stays sent; the rest is not sent any more. */
    @DeleteMapping
    RoundAnswer cancelRound(@PathVariable UUID id) {
        rounds.get(id);
        chasing.stop(id);
        return round(id);
    }

    /** The round's links work no more. */
    @DeleteMapping("/links")
    RoundAnswer revokeLinks(@PathVariable UUID id) {
        rounds.get(id);
        links.revoke(id);
        return round(id);
    }
}
