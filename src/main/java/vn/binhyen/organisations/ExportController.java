package vn.binhyen.organisations;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.pages.Download;

/** Sends the list, and the empty layout for lists to be taken in. */
@Controller
@RequestMapping("/organisations")
class ExportController {

    private final OrganisationExport export;
    private final Clock clock;
    private final Access access;

    ExportController(OrganisationExport export, Clock clock, Access access) {
        this.export = export;
        this.clock = clock;
        this.access = access;
    }

    @GetMapping("/export.{format:csv|xlsx}")
    void export(@PathVariable String format, @ModelAttribute("filter") ListFilter filter, HttpServletResponse response)
            throws IOException {
        var kind = ListFormat.valueOf(format.toUpperCase(Locale.ROOT));
        new Download(kind.mediaType(), "danh-sach-don-vi-" + LocalDate.now(clock) + "." + format)
                .send(response, out -> export.write(filter, kind, out));
    }

    @GetMapping("/imports/template.{format:csv|xlsx}")
    void template(@PathVariable String format, HttpServletResponse response) throws IOException {
        access.require(Permission.IMPORT_ORGANISATIONS);
        var kind = ListFormat.valueOf(format.toUpperCase(Locale.ROOT));
        new Download(kind.mediaType(), "mau-danh-sach-don-vi." + format)
                .send(response, out -> export.template(kind, out));
    }
}
