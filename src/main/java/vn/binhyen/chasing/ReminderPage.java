package vn.binhyen.chasing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import vn.binhyen.accounts.Access;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;

/** Puts together what the pages of reminding show. */
@Component
class ReminderPage {

    private final Chasing chasing;
    private final RoundViews rounds;
    private final Directives directives;
    private final Places places;
    private final Clock clock;

    ReminderPage(Chasing chasing, RoundViews rounds, Directives directives, Places places, Clock clock) {
        this.chasing = chasing;
        this.rounds = rounds;
        this.directives = directives;
        this.places = places;
        this.clock = clock;
    }

    String show(UUID directive, ReminderFilter filter, Model model) {
        add(directive, model);
        model.addAttribute("recipients", chasing.recipients(filter.of(directive, LocalDate.now(clock))));
        model.addAttribute("post", rounds.post());
        model.addAttribute("life", rounds.life());
        model.addAttribute("rounds", rounds.about(directive));
        return "chasing/reminders";
    }

    /** Of what somebody is reminded, and what can be narrowed. */
    void add(UUID directive, Model model) {
        var today = LocalDate.now(clock);
        var text = directives.get(new DirectiveId(directive));
        model.addAttribute("text", text);
        model.addAttribute("communes", places.communes(text.provinceId(), today));
    }

    /** Refuses (404) where the viewer knows of no such directive. */
    void requireVisible(UUID directive) {
        directives.get(new DirectiveId(directive));
    }

    static ModelAndView seeOther(String url) {
        var redirect = new RedirectView(url, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    /** The communes that the viewer can choose from. */
    @Component
    static class Places {

        private final Areas areas;
        private final Access access;

        Places(Areas areas, Access access) {
            this.areas = areas;
            this.access = access;
        }

        List<AreaCard> communes(int province, LocalDate today) {
            var own = access.viewer().communes();
            return own.isEmpty()
                    ? areas.communesOf(new AreaId(province), today)
                    : own.stream().map(AreaId::new).map(areas::get).toList();
        }
    }
}
