package vn.binhyen.web;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import vn.binhyen.directives.DirectiveStanding;
import vn.binhyen.directives.ObligationRow;
import vn.binhyen.pages.Page;

/** How the first page names things, in the reader's language. */
final class Words {

    private static final int SOON = 7;

    private Words() {}

    /** “Quá hạn 3 ngày”, “Hạn hôm nay”, “Còn 5 ngày”. */
    static String due(Page page, ObligationRow row, LocalDate today) {
        long days = DAYS.between(today, row.due());
        if (days < 0) return page.text("web.home.due.late", -days);
        return days == 0 ? page.text("web.home.due.today") : page.text("web.home.due.ahead", days);
    }

    static String dueKind(ObligationRow row, LocalDate today) {
        if (row.late()) return "late";
        return DAYS.between(today, row.due()) <= SOON ? "waiting" : "neutral";
    }

    static String status(Page page, ObligationRow row) {
        return page.text("web.home.status." + row.status());
    }

    static String statusKind(ObligationRow row) {
        return switch (row.status()) {
            case OPEN, ACKNOWLEDGED, WITHDRAWN, NOT_APPLICABLE -> "neutral";
            case IN_PROGRESS -> "info";
            case DELIVERED, RETURNED -> "waiting";
            case ACCEPTED -> "good";
        };
    }

    /** “Chỉ thị 06/CT-BCA-V05”; without a number, the kind alone. */
    static String title(Page page, DirectiveStanding directive) {
        var type = page.text("web.home.type." + directive.type());
        return directive.symbol() == null ? type : type + " " + directive.symbol();
    }

    /** The document that asks for it: its number, otherwise what it is about. */
    static String document(ObligationRow row) {
        return row.symbol() == null ? row.summary() : row.symbol();
    }
}
