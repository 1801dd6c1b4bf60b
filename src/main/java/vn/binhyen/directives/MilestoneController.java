package vn.binhyen.directives;

import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes in which milestones an organisation has reached. */
@Controller
@RequestMapping("/obligations/{id}/milestones")
class MilestoneController {

    private final Answers answers;

    MilestoneController(Answers answers) {
        this.answers = answers;
    }

    @PostMapping
    ModelAndView reach(@PathVariable long id, @RequestParam UUID form, @RequestParam String milestone) {
        answers.reach(new ObligationId(id), form, read(new ObligationId(id), milestone));
        return Answered.seeOther("/obligations/" + id);
    }

    private static Milestone read(ObligationId id, String milestone) {
        try {
            return Milestone.parse(milestone);
        } catch (DateTimeParseException | IllegalArgumentException | StringIndexOutOfBoundsException unreadable) {
            throw new NoSuchObligation(id);
        }
    }
}
