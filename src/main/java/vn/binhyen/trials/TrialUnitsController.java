package vn.binhyen.trials;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.lists.ListRefused;
import vn.binhyen.lists.Upload;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Replies;

/** Takes in which units are compared, and the counts of those that the ledger does not know. */
@Controller
@RequestMapping("/trials/{id}")
class TrialUnitsController {

    private final Trials trials;
    private final TrialRules rules;
    private final UnitOffers offers;

    TrialUnitsController(Trials trials, TrialRules rules, UnitOffers offers) {
        this.trials = trials;
        this.rules = rules;
        this.offers = offers;
    }

    @GetMapping("/units")
    String choose(@PathVariable UUID id, Model page) {
        page.addAllAttributes(offered(designed(id)));
        return "trials/units";
    }

    @PostMapping("/units")
    ModelAndView compare(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var text = designed(id);
        var errors = new MapBindingResult(new HashMap<>(), "form");
        Replies.attempt(errors, "units", () -> {
            var units = text.isOfTheLedger()
                    ? UnitsForm.ofOffers(offers.of(text), sent)
                    : UnitsForm.ofLines(sent.getOrDefault("units", ""));
            trials.compare(new TrialId(id), units);
        });
        if (!errors.hasErrors()) return Replies.seeOther("/trials/" + id);
        return Replies.again("trials/units", errors).addAllObjects(offered(text));
    }

    @GetMapping("/data")
    String ask(@PathVariable UUID id, Model page) {
        page.addAttribute("text", designed(id));
        return "trials/data";
    }

    @PostMapping("/data")
    ModelAndView receive(@PathVariable UUID id, @RequestParam MultipartFile file) throws IOException {
        var text = designed(id);
        var errors = new MapBindingResult(new HashMap<>(), "form");
        if (file.isEmpty()) errors.rejectValue("file", "lists.refused.MISSING");
        else keep(id, file, errors);
        if (!errors.hasErrors()) return Replies.seeOther("/trials/" + id);
        return Replies.again("trials/data", errors).addObject("text", text);
    }

    @GetMapping("/data.{format:csv|xlsx}")
    void send(
            @PathVariable UUID id,
            @PathVariable String format,
            @RequestParam(defaultValue = "false") boolean later,
            HttpServletResponse response)
            throws IOException {
        var data = trials.takeAway(new TrialId(id), format, later);
        var kind = ListFormat.valueOf(format.toUpperCase(Locale.ROOT));
        new Download(kind.mediaType(), "danh-gia-" + id + "." + format).send(response, out -> {
            try (var list = kind.writer(out)) {
                list.line(List.of("unit", "role", "adoption", "month", "count", "exposure"));
                data.lines().forEach(list::line);
            }
        });
    }

    private void keep(UUID id, MultipartFile file, BindingResult errors) throws IOException {
        try {
            Upload.read(file, sent -> trials.receive(new TrialId(id), sent));
        } catch (ListRefused refused) {
            errors.rejectValue("file", refused.key(), refused.getDetailMessageArguments(), null);
        } catch (DataRefused refused) {
            errors.rejectValue("file", refused.getDetailMessageCode(), refused.getDetailMessageArguments(), null);
        }
    }

    private TrialText designed(UUID id) {
        rules.requireDesigner();
        return trials.get(new TrialId(id));
    }

    private Map<String, Object> offered(TrialText text) {
        rules.requireCounts(text.terms(), text.owner());
        return text.isOfTheLedger()
                ? Map.of("text", text, "offers", offers.of(text))
                : Map.of("text", text, "offers", List.of());
    }
}
