package vn.binhyen.catalogue;

import vn.binhyen.preventionmodels.ModelEffect;

/** What is known of a model's effect; where nothing was judged, nothing is invented. */
public enum Evidence {
    NONE,
    REFUSED,
    NOT_SHOWN,
    MIXED,
    SHOWN_REDUCTION,
    SHOWN_INCREASE;

    static Evidence of(ModelEffect effect) {
        return switch (effect.shown()) {
            case REFUSED -> REFUSED;
            case NOT_SHOWN -> NOT_SHOWN;
            case MIXED -> MIXED;
            case REDUCTION -> SHOWN_REDUCTION;
            case INCREASE -> SHOWN_INCREASE;
        };
    }
}
