package vn.binhyen.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Replies;

/** Shows the public half of this installation's key, to be passed on to others, and replaces the pair. */
@Controller
@RequestMapping(KeyController.PATH)
class KeyController {

    static final String PATH = "/reports-exchange/key";

    private final Exporting exporting;

    KeyController(Exporting exporting) {
        this.exporting = exporting;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("key", exporting.ownKey());
        model.addAttribute("earlier", exporting.earlierKeys());
        return "exchange/key";
    }

    @GetMapping("/replacement")
    String ask(Model model) {
        exporting.require();
        model.addAttribute("key", exporting.ownKey());
        return "exchange/replacement";
    }

    /**
     * Replaces the pair.
     *
     * @param key by what files name the one that the page showed
     */
    @PostMapping("/replacement")
    ModelAndView replace(@RequestParam String key) {
        exporting.replaceKey(key);
        return Replies.seeOther(PATH);
    }

    /** The file that introduces the key in force to receivers who trust one of before. */
    @GetMapping("/{id}/introduction")
    void introduce(@PathVariable String id, HttpServletResponse response) throws IOException {
        var file = exporting.introduction(id);
        new Download(ExchangeController.MEDIA_TYPE, "khoa-moi.json").send(response, out -> out.write(file));
    }
}
