package vn.binhyen.activities;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes in a new session: first its kind, then what that kind asks. */
@Controller
@RequestMapping("/activities")
class SessionEntryController {

    private final Sessions sessions;
    private final Hosts hosts;
    private final FormView view;
    private final NotesReading reading;

    SessionEntryController(Sessions sessions, Hosts hosts, FormView view, NotesReading reading) {
        this.sessions = sessions;
        this.hosts = hosts;
        this.view = view;
        this.reading = reading;
    }

    /** What the address of a new session may say of it already. */
    record Start(
            @Nullable String kind,
            @Nullable UUID organisation,
            @Nullable String host,
            @Nullable UUID copy,
            @Nullable Long obligation,
            @Nullable UUID point) {

        /** What is known beside the kind, as the address says it. */
        String rest() {
            return (organisation == null ? "" : "&organisation=" + organisation)
                    + (host == null || !host.matches("[OCP]:[0-9a-f-]+") ? "" : "&host=" + host)
                    + (obligation == null ? "" : "&obligation=" + obligation)
                    + (point == null ? "" : "&point=" + point);
        }
    }

    @GetMapping("/new")
    String write(@ModelAttribute("start") Start start, @RequestParam @Nullable String words, Model model) {
        hosts.recorders().requireRecorder();
        if (start.copy() != null) return copy(sessions.get(new SessionId(start.copy())), model);
        var kind = start.kind() == null ? null : view.kind(start.kind()).orElse(null);
        if (kind == null) return choose(start, words, model);
        var host = host(start);
        var terms = SessionTerms.empty(kind.code(), hosts.today(), host.hostCommune());
        var notes = Notes.of(terms.forWork(start.obligation(), start.point()), Numbers.none());
        model.addAttribute("form", SessionForm.of(host.code(), notes, null, null));
        model.addAttribute("choices", view.of(kind.code(), host));
        return "activities/form";
    }

    /** The host that the address names, or the first of those whom the viewer enters for. */
    private Host host(Start start) {
        var named = start.host() == null
                ? hosts.offered(start.organisation())
                : hosts.find(start.host()).stream().toList();
        return named.stream().filter(hosts.recorders()::mayEnter).findFirst().orElseThrow(NotYourHost::new);
    }

    /** The same once more, of which nothing has happened yet. */
    private String copy(SessionText text, Model model) {
        var host = hosts.recorders().mayEnter(text.host())
                ? text.host()
                : hosts.offered(null).getFirst();
        var notes = text.notes().plannedOn(hosts.today());
        model.addAttribute("form", SessionForm.of(host.code(), notes, null, null));
        model.addAttribute("choices", view.of(text.terms().kind(), host));
        return "activities/form";
    }

    private String choose(Start start, @Nullable String words, Model model) {
        model.addAttribute("kinds", view.kinds());
        model.addAttribute("words", words);
        model.addAttribute("found", hosts.search(words));
        model.addAttribute("searches", hosts.recorders().mayRecordForOthers());
        model.addAttribute("host", host(start));
        return "activities/kinds";
    }

    @PostMapping
    ModelAndView record(@Valid @ModelAttribute("form") SessionForm form, BindingResult errors) {
        hosts.recorders().requireRecorder();
        var host = hosts.find((String) errors.getFieldValue("host")).orElse(null);
        if (host == null && !errors.hasFieldErrors("host")) errors.rejectValue("host", "activities.host.missing");
        if (host != null && errors.getTarget() != null) {
            var notes = reading.read(form, host, errors);
            Replies.attempt(errors, () -> keep(form, host, notes));
        }
        if (!errors.hasErrors()) return Replies.seeOther("/activities/" + form.id());
        return again(errors, host);
    }

    private void keep(SessionForm form, Host host, Notes notes) {
        if (form.wasHeld()) sessions.record(form.session(), host, notes);
        else sessions.plan(form.session(), host, notes);
    }

    /** With what was typed; also where a field could not be read, and there is no form object. */
    private ModelAndView again(BindingResult errors, @Nullable Host host) {
        var form = errors.getTarget() instanceof SessionForm typed
                ? typed
                : SessionForm.of(
                        "", Notes.of(SessionTerms.empty(null, hosts.today(), null), Numbers.none()), null, null);
        return new ModelAndView("activities/form", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("form", form)
                .addObject("errors", errors)
                .addObject("choices", view.of(String.valueOf(errors.getFieldValue("terms.kind")), host));
    }
}
