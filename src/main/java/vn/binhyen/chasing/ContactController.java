package vn.binhyen.chasing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.directives.Reminded.Channel;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Page;

/** Whom to call or write to oneself: the work contacts, a text to copy, and the note that it was done. */
@Controller
@RequestMapping("/directives/{id}/reminders")
class ContactController {

    static final int SHOWN = 200;

    private final Calls calls;
    private final ReminderPage page;
    private final Clock clock;

    ContactController(Calls calls, ReminderPage page, Clock clock) {
        this.calls = calls;
        this.page = page;
        this.clock = clock;
    }

    @GetMapping("/contacts")
    String contacts(
            @PathVariable UUID id,
            @ModelAttribute("filter") ReminderFilter filter,
            @RequestParam @Nullable UUID after,
            Model model) {
        page.add(id, model);
        var meant = filter.of(id, LocalDate.now(clock));
        var contacts = calls.page(meant, after, SHOWN);
        model.addAttribute("contacts", contacts);
        model.addAttribute("total", calls.count(meant));
        model.addAttribute("after", after);
        model.addAttribute("next", contacts.next() == null ? null : link(id, filter, contacts.next()));
        model.addAttribute("form", UUID.randomUUID());
        return "chasing/contacts";
    }

    @GetMapping("/contacts.{format:csv|xlsx}")
    void export(
            @PathVariable UUID id,
            @PathVariable String format,
            @ModelAttribute("filter") ReminderFilter filter,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        page.requireVisible(id);
        var recipients = calls.export(filter.of(id, LocalDate.now(clock)));
        var kind = ListFormat.valueOf(format.toUpperCase(Locale.ROOT));
        var list = new ContactList(Page.of(request));
        new Download(kind.mediaType(), "danh-ba-nhac-viec." + format)
                .send(response, out -> list.write(recipients, kind, out));
    }

    /** Done by a person, who says so: for the chosen rows, or with {@code all} for everybody who is meant. */
    @PostMapping("/calls")
    ModelAndView called(
            @PathVariable UUID id,
            @ModelAttribute("filter") ReminderFilter filter,
            @RequestParam UUID form,
            @RequestParam Channel channel,
            @RequestParam @Nullable String all,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "") List<UUID> organisation) {
        page.requireVisible(id);
        var meant = filter.of(id, LocalDate.now(clock));
        calls.note(form, channel, meant, all == null ? organisation : calls.all(meant));
        return ReminderPage.seeOther(link(id, filter, after));
    }

    private static String link(UUID id, ReminderFilter filter, @Nullable Object after) {
        var list = filter.link("/directives/" + id + "/reminders/contacts");
        if (after == null) return list;
        return UriComponentsBuilder.fromUriString(list)
                .queryParam("after", after)
                .toUriString();
    }
}
