package vn.binhyen.preventionmodels;

import java.util.List;

/** What another module adds to the ways on from the page of a model or a point, as its viewer may go them. */
public interface Leads {

    List<Lead> ofModel(ModelText model);

    default List<Lead> ofPoint(PointText point) {
        return List.of();
    }
}
