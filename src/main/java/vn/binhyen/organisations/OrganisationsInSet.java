package vn.binhyen.organisations;

import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.sets.CommuneLists;
import vn.binhyen.sets.CommuneSet;

/** A commune's register in its set, in the layout in which it can be taken in again. */
@Component
@Order(1)
class OrganisationsInSet implements CommuneLists {

    private final OrganisationExport export;

    OrganisationsInSet(OrganisationExport export) {
        this.export = export;
    }

    @Override
    public void addTo(CommuneSet set) throws IOException {
        var filter = new ListFilter(null, null, set.commune().code(), null, null, null);
        set.add(
                "don-vi.xlsx",
                set.page().text("organisations.list.title"),
                out -> export.write(filter, ListFormat.XLSX, out));
    }
}
