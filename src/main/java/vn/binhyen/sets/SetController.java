package vn.binhyen.sets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.binhyen.documents.FileSet;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Page;

/** Offers the sets of the viewer's communes and sends them. */
@Controller
@RequestMapping("/communes")
class SetController {

    private final CommuneSets sets;
    private final ApplicationEventPublisher events;

    SetController(CommuneSets sets, ApplicationEventPublisher events) {
        this.sets = sets;
        this.events = events;
    }

    @GetMapping("/sets")
    String all(Model model) {
        model.addAttribute("communes", sets.communes());
        return "sets/communes";
    }

    @GetMapping("/{id}/set.zip")
    void send(@PathVariable int id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var commune = sets.commune(id);
        var page = Page.of(request);
        new Download(FileSet.MEDIA_TYPE, "danh-sach-" + commune.code() + "-" + sets.today() + ".zip")
                .send(response, out -> sets.write(commune, page, out, events));
    }
}
