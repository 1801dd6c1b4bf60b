package vn.binhyen.chasing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.regulations.Renewals;

/** Shows the ladder, and to desk and office what was passed on to them. */
@Controller
@RequestMapping("/escalation")
class LadderController {

    private static final int LISTED = 50;

    private final Ladder ladder;
    private final Renewals renewals;

    LadderController(Ladder ladder, Renewals renewals) {
        this.ladder = ladder;
        this.renewals = renewals;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("rungs", ladder.rungs());
        model.addAttribute("worklist", ladder.worklist());
        model.addAttribute("renewals", renewals.soon(LISTED));
        return "chasing/ladder";
    }

    @PostMapping("/rungs/{rung}/obligations/{obligation}/attention")
    ModelAndView lookedAfter(@PathVariable int rung, @PathVariable long obligation) {
        ladder.lookedAfter(rung, obligation);
        return ReminderPage.seeOther("/escalation");
    }
}
