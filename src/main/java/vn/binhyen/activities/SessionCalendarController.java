package vn.binhyen.activities;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the sessions of a week and of a month. */
@Controller
@RequestMapping("/activities")
class SessionCalendarController {

    private final SessionCalendar calendar;

    SessionCalendarController(SessionCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping("/week")
    String week(@RequestParam @Nullable LocalDate day, Model model) {
        var shown = SessionCalendar.monday(day == null ? calendar.today() : day);
        model.addAttribute("monday", shown);
        model.addAttribute("today", calendar.today());
        model.addAttribute("days", calendar.week(shown));
        return "activities/week";
    }

    @GetMapping("/month")
    String month(@RequestParam @Nullable LocalDate day, Model model) {
        var shown = YearMonth.from(day == null ? calendar.today() : day);
        model.addAttribute("month", shown);
        model.addAttribute("today", calendar.today());
        model.addAttribute("weeks", calendar.month(shown));
        return "activities/month";
    }
}
