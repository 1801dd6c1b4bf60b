package vn.binhyen.reports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.documents.Sheet;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.Page;
import vn.binhyen.reports.Receipts.Receipt;
import vn.binhyen.reports.Receipts.Timeliness;

/** Shows which communes sent a report, and in time; sends it as a list. */
@Controller
@RequestMapping("/reports/{definition}/{period}")
class ReceiptController {

    private final Reports reports;

    ReceiptController(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/received")
    String received(
            @PathVariable String definition,
            @PathVariable String period,
            @RequestParam @Nullable String only,
            Model model) {
        var receipts = reports.receipts(definition, period);
        model.addAttribute("receipts", receipts);
        model.addAttribute("key", new ReportKey(definition, period, null));
        model.addAttribute("only", only == null ? "" : only);
        model.addAttribute("shown", shown(receipts, only));
        return "reports/received";
    }

    @GetMapping("/received.xlsx")
    void list(
            @PathVariable String definition,
            @PathVariable String period,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var receipts = reports.receipts(definition, period);
        var page = Page.of(request);
        new Download(Sheet.MEDIA_TYPE, "bao-cao-da-nhan.xlsx").send(response, out -> {
            try (var sheet = new Sheet(
                    out,
                    page.text("reports.received"),
                    List.of(
                            new Column(page.text("reports.commune"), 32),
                            new Column(page.text("reports.state"), 20),
                            new Column(page.text("reports.due"), 14),
                            new Column(page.text("reports.receivedOn"), 14),
                            new Column(page.text("reports.timeliness"), 20)))) {
                for (var receipt : receipts.communes()) sheet.row(cells(receipt, page));
            }
        });
    }

    private static List<Cell> cells(Receipt receipt, Page page) {
        var received = receipt.receivedOn();
        return List.of(
                Cell.of(receipt.name()),
                Cell.of(page.word(receipt.state())),
                new Cell.Day(receipt.due()),
                received == null ? new Cell.Missing("") : new Cell.Day(received),
                Cell.of(Words.timeliness(page, receipt.timeliness())));
    }

    private static List<Receipt> shown(Receipts receipts, @Nullable String only) {
        for (var timeliness : Timeliness.values())
            if (timeliness.name().equals(only))
                return receipts.communes().stream()
                        .filter(each -> each.timeliness() == timeliness)
                        .toList();
        return receipts.communes();
    }
}
