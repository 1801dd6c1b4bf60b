package vn.binhyen.preventionmodels;

import java.util.List;
import java.util.Optional;

/** What another module adds to the ways on from the page of a model or a point, as its viewer may go them. */
public interface Leads {

    List<Lead> ofModel(ModelText model);

    /** The page to look at first after the model was proposed, if any but the model's own. */
    default Optional<String> afterProposal(ModelText model) {
        return Optional.empty();
    }

    /** What does more for a step than the form by which it is entered. */
    default List<Lead> ofStep(ModelText model, Stage to) {
        return List.of();
    }

    default List<Lead> ofPoint(PointText point) {
        return List.of();
    }
}
