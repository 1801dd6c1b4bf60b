package vn.binhyen.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.pages.Choice;

/** The pages of the trail. */
@Controller
class AuditController {

    private static final int SIZE = 50;

    private final AuditTrail trail;
    private final TrailExport export;
    private final EntryWords words;

    AuditController(AuditTrail trail, TrailExport export, EntryWords words) {
        this.trail = trail;
        this.export = export;
        this.words = words;
    }

    @GetMapping("/audit")
    String list(
            @ModelAttribute("filter") EntryFilter filter,
            BindingResult problems,
            @RequestParam @Nullable String after,
            Model model,
            Locale language) {
        var entries = problems.hasErrors() ? List.<SealedEntry>of() : trail.list(filter, Cursor.find(after), SIZE + 1);
        var shown = entries.subList(0, Math.min(SIZE, entries.size()));
        model.addAttribute("lines", words.lines(shown, language));
        model.addAttribute("next", entries.size() > SIZE ? link("/audit", filter, shown.getLast()) : null);
        model.addAttribute("first", after == null ? null : link("/audit", filter, null));
        model.addAttribute("export", link("/audit/export", filter, null));
        model.addAttribute("acts", choices(language));
        model.addAttribute("head", trail.head());
        return "audit/list";
    }

    @GetMapping("/audit/export")
    void export(
            @ModelAttribute("filter") EntryFilter filter,
            BindingResult problems,
            @RequestParam ExportFormat format,
            HttpServletResponse response)
            throws IOException {
        if (problems.hasErrors()) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        trail.head(); // refuses whoever may not read, while the answer can still say so
        var name = "nhat-ky." + format.name().toLowerCase(Locale.ROOT);
        response.setContentType(format.mediaType);
        response.setCharacterEncoding(UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        export.write(filter, format, response.getWriter());
    }

    private List<Choice> choices(Locale language) {
        return trail.acts().stream()
                .map(act -> new Choice(act, words.act(act, language)))
                .toList();
    }

    private static String link(String path, EntryFilter filter, @Nullable SealedEntry last) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("from", Optional.ofNullable(filter.from()))
                .queryParamIfPresent("until", Optional.ofNullable(filter.until()))
                .queryParamIfPresent("act", Optional.ofNullable(filter.act()))
                .queryParamIfPresent("actor", Optional.ofNullable(filter.actor()))
                .queryParamIfPresent("subject", Optional.ofNullable(filter.subject()))
                .queryParamIfPresent(
                        "after",
                        Optional.ofNullable(last).map(SealedEntry::entry).map(Cursor::after))
                .encode()
                .toUriString();
    }
}
