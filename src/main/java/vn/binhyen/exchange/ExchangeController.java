package vn.binhyen.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Download;

/** Where an office chooses approved reports of a period and takes them away as one signed file. */
@Controller
@RequestMapping(ExchangeController.PATH)
class ExchangeController {

    static final String PATH = "/reports-exchange";
    static final String MEDIA_TYPE = "application/jose+json";

    private final Exporting exporting;
    private final Offering offering;

    ExchangeController(Exporting exporting, Offering offering) {
        this.exporting = exporting;
        this.offering = offering;
    }

    @GetMapping
    String show(@RequestParam @Nullable String period, Model model) {
        model.addAttribute("offer", offering.of(period));
        model.addAttribute("refused", false);
        return "exchange/offer";
    }

    @PostMapping("/download")
    @Nullable
    ModelAndView download(
            @RequestParam @Nullable String period,
            @RequestParam @Nullable List<String> report,
            HttpServletResponse response)
            throws IOException {
        var offer = offering.of(period);
        var chosen = offer.keys(Objects.requireNonNullElse(report, List.of()));
        if (chosen.isEmpty())
            return new ModelAndView("exchange/offer", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("offer", offer)
                    .addObject("refused", true);
        var file = exporting.sign(chosen);
        new Download(MEDIA_TYPE, offer.fileName()).send(response, out -> out.write(file));
        return null;
    }
}
