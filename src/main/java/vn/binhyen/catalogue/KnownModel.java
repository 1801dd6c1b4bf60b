package vn.binhyen.catalogue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.preventionmodels.Stage;

/** What anybody who enters a model may be told of another. */
record KnownModel(
        UUID id,
        int provinceId,
        @Nullable Integer communeId,
        String ownerCode,
        String ownerName,
        String name,
        String problem,
        @Nullable String meantFor,
        Stage stage,
        String nameWords,
        String problemWords,
        boolean published) {

    Likeness.Compared compared() {
        return new Likeness.Compared(words(nameWords), words(problemWords), meantFor, provinceId, communeId);
    }

    private static Set<String> words(String folded) {
        return new HashSet<>(Arrays.asList(folded.split(" ")));
    }
}
