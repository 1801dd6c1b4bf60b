package vn.binhyen.invitations;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Prints the sheets of a batch and takes its codes back. */
@Controller
@RequestMapping(BatchController.PATH + "/{id}")
class BatchActController {

    private final Sheets sheets;
    private final Revoking revoking;

    BatchActController(Sheets sheets, Revoking revoking) {
        this.sheets = sheets;
        this.revoking = revoking;
    }

    @GetMapping("/sheets")
    String sheets(@PathVariable UUID id, @RequestParam(defaultValue = "1") int first, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("address", sheets.address());
        model.addAttribute("sheets", sheets.part(id, Math.clamp(first, 1, Chosen.MOST)));
        return "invitations/sheets";
    }

    @PostMapping("/printing-end")
    ModelAndView endPrinting(@PathVariable UUID id) {
        revoking.endPrinting(id);
        return BatchController.seeOther(id);
    }

    @PostMapping("/revocation")
    ModelAndView revokeAll(@PathVariable UUID id) {
        revoking.revokeAll(id);
        return BatchController.seeOther(id);
    }

    @PostMapping("/codes/{invitation}/revocation")
    ModelAndView revoke(@PathVariable UUID id, @PathVariable UUID invitation) {
        revoking.revoke(id, invitation);
        return BatchController.seeOther(id);
    }
}
