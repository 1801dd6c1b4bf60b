package vn.binhyen.chasing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.regulations.Renewals;

/** Where the office sets its ladder, and where desk and office see what was passed on to them. */
@Controller
@RequestMapping("/escalation")
class LadderController {

    private static final int EARLIEST = -60;
    private static final int LATEST = 120;

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

    @PostMapping("/rungs/{rung}")
    ModelAndView change(
            @PathVariable int rung,
            @RequestParam int workingDays,
            @RequestParam(defaultValue = "false") boolean active) {
        ladder.change(rung, Math.clamp(workingDays, EARLIEST, LATEST), active);
        return ReminderPage.seeOther("/escalation");
    }

    @PostMapping("/rungs/{rung}/obligations/{obligation}/attention")
    ModelAndView lookedAfter(@PathVariable int rung, @PathVariable long obligation) {
        ladder.lookedAfter(rung, obligation);
        return ReminderPage.seeOther("/escalation");
    }
}
