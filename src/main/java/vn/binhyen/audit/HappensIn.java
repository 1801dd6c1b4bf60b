package vn.binhyen.audit;

import org.jspecify.annotations.Nullable;

/** An event that happens in a province as a whole, or in one of its communes; whoever watches there is told. */
public interface HappensIn {

    int provinceId();

    default @Nullable Integer communeId() {
        return null;
    }
}
