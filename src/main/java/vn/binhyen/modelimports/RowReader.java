package vn.binhyen.modelimports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;
import vn.binhyen.lists.Columns;
import vn.binhyen.lists.Flaw;
import vn.binhyen.lists.ListLine;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;

/** Reads what one row says of a model, and notes what is wrong with it. */
final class RowReader {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, ModelKind> KINDS = Map.of(
            "",
            ModelKind.MODEL,
            "mo hinh",
            ModelKind.MODEL,
            "model",
            ModelKind.MODEL,
            "chuyen de",
            ModelKind.THEME,
            "theme",
            ModelKind.THEME);
    private static final Map<String, OrganisationKind> MEANT_FOR = Map.ofEntries(
            Map.entry("co quan", OrganisationKind.AGENCY),
            Map.entry("agency", OrganisationKind.AGENCY),
            Map.entry("doanh nghiep", OrganisationKind.ENTERPRISE),
            Map.entry("enterprise", OrganisationKind.ENTERPRISE),
            Map.entry("truong hoc", OrganisationKind.SCHOOL),
            Map.entry("nha truong", OrganisationKind.SCHOOL),
            Map.entry("co so giao duc", OrganisationKind.SCHOOL),
            Map.entry("school", OrganisationKind.SCHOOL),
            Map.entry("khu dan cu", OrganisationKind.RESIDENTIAL_AREA),
            Map.entry("residential area", OrganisationKind.RESIDENTIAL_AREA));

    private final Columns<Head> columns;
    private final ListLine line;
    private final LocalDate today;
    private final List<Flaw> flaws = new ArrayList<>();

    RowReader(Columns<Head> columns, ListLine line, LocalDate today) {
        this.columns = columns;
        this.line = line;
        this.today = today;
    }

    List<Flaw> flaws() {
        return flaws;
    }

    String text(Head head) {
        return columns.cell(line, head);
    }

    /** Null where something is wrong. */
    @Nullable
    ModelTerms terms() {
        var kind = chosen(Head.KIND, KINDS);
        var meantFor = text(Head.MEANT_FOR).isEmpty() ? null : chosen(Head.MEANT_FOR, MEANT_FOR);
        var name = required(Head.NAME, 200);
        var problem = required(Head.PROBLEM, 1000);
        var working = required(Head.WORKING, 4000);
        var forms = limited(Head.FORMS, 2000);
        var reference = limited(Head.REFERENCE, 200);
        var participants = number();
        if (!flaws.isEmpty() || kind == null) return null;
        return new ModelTerms(kind, name, problem, meantFor, working, forms, reference, participants);
    }

    /** Since when; today where the list does not say. */
    LocalDate since() {
        var typed = text(Head.SINCE);
        if (typed.isEmpty()) return today;
        try {
            var day = typed.contains("/") ? LocalDate.parse(typed, DAY) : LocalDate.parse(typed);
            if (day.isAfter(today)) wrong("future", typed);
            return day;
        } catch (DateTimeException unreadable) {
            wrong("day", typed);
            return today;
        }
    }

    void wrong(String key, String about) {
        flaws.add(new Flaw(key, about));
    }

    private String required(Head head, int longest) {
        if (text(head).isEmpty()) wrong("missing", head.text());
        return limited(head, longest);
    }

    private String limited(Head head, int longest) {
        if (text(head).length() > longest) wrong("long", head.text());
        return text(head);
    }

    private <T> @Nullable T chosen(Head head, Map<String, T> words) {
        var found = words.get(Folding.fold(text(head)));
        if (found == null) wrong("unknown", text(head));
        return found;
    }

    private @Nullable Integer number() {
        var typed = text(Head.PARTICIPANTS);
        if (typed.isEmpty()) return null;
        if (typed.matches("[0-9]{1,3}([.][0-9]{3}){1,2}|[0-9]{1,9}")) return Integer.valueOf(typed.replace(".", ""));
        wrong("number", typed);
        return null;
    }
}
