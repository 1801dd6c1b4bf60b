package vn.binhyen.preventionmodels;

import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.sets.CommuneLists;
import vn.binhyen.sets.CommuneSet;

/** The models that a commune has or that run in it, and their points there, in its set. */
@Component
@Order(3)
class ModelsInSet implements CommuneLists {

    private final ModelTable models;
    private final PointTable points;

    ModelsInSet(ModelTable models, PointTable points) {
        this.models = models;
        this.points = points;
    }

    @Override
    public void addTo(CommuneSet set) throws IOException {
        var page = set.page();
        var filter = new ModelFilter(null, null, null, null, set.communeId(), null);
        set.add(
                "mo-hinh.xlsx",
                page.text("preventionmodels.list.title"),
                out -> models.write(filter, ListFormat.XLSX, page, out));
        set.add(
                "diem-mo-hinh.xlsx",
                page.text("preventionmodels.points.title"),
                out -> points.write(set.communeId(), page, out));
    }
}
