package vn.binhyen.exchange;

import java.io.IOException;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import vn.binhyen.exchange.ExchangeRefused.Why;
import vn.binhyen.exchange.SentFiles.Sent;
import vn.binhyen.pages.Replies;

/** Where an office sends a file of another installation, looks at what is in it, and takes it in. */
@Controller
@RequestMapping(ReceivingController.PATH)
class ReceivingController {

    static final String PATH = "/reports-exchange/files";

    private final Receiving receiving;
    private final ExchangeRules rules;

    ReceivingController(Receiving receiving, ExchangeRules rules) {
        this.receiving = receiving;
        this.rules = rules;
    }

    @GetMapping
    ModelAndView ask() {
        rules.require();
        return form(new MapBindingResult(new HashMap<>(), "upload"));
    }

    @PostMapping
    ModelAndView send(@RequestParam MultipartFile file) throws IOException {
        rules.require();
        var wrong = new MapBindingResult(new HashMap<>(), "upload");
        try {
            return Replies.seeOther(PATH + "/" + receiving.send(read(file)));
        } catch (ExchangeRefused refused) {
            wrong.rejectValue("file", refused.getDetailMessageCode(), refused.getDetailMessageArguments(), null);
            return form(wrong);
        }
    }

    @GetMapping("/{id}")
    String look(@PathVariable UUID id, Model model) {
        model.addAttribute("preview", receiving.look(id));
        return "exchange/preview";
    }

    @PostMapping("/{id}/receipt")
    ModelAndView takeIn(@PathVariable UUID id) {
        receiving.takeIn(id);
        return Replies.seeOther(ReceivedController.PATH);
    }

    /** A large one is not read. */
    static Sent read(MultipartFile file) throws IOException {
        if (file.getSize() > FileChecking.LARGEST) throw new ExchangeRefused(Why.TOO_LARGE);
        var name = file.getOriginalFilename();
        return new Sent(name == null ? "" : name, file.getBytes());
    }

    private static ModelAndView form(BindingResult wrong) {
        var page = new ModelAndView("exchange/send");
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "upload", wrong);
        if (wrong.hasErrors()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
