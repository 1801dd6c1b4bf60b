package vn.binhyen.reviews;

import java.util.List;
import java.util.Optional;
import vn.binhyen.preventionmodels.ModelEffect;
import vn.binhyen.preventionmodels.ModelFacts;

/** All that is on record of a model when its review is written; empty is what nobody told. */
record OnRecord(
        ModelFacts.Facts facts, Optional<PresentFigure> present, Optional<ModelEffect> effect, List<Rating> decided) {}
