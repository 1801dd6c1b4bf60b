package vn.binhyen.modelimports;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.lists.Flaw;
import vn.binhyen.lists.StagedRow;
import vn.binhyen.preventionmodels.ModelTerms;

/**
 * A row of a list, read.
 *
 * @param id of the model that it becomes, so that it is entered once however often
 * @param owner the body's code; null: nobody was found
 * @param terms null where something is wrong
 * @param alike the models of the register that it is like, as a sentence names them
 */
record Row(
        UUID id,
        int number,
        String name,
        @Nullable String owner,
        String ownerName,
        LocalDate since,
        @Nullable ModelTerms terms,
        List<Flaw> flaws,
        boolean known,
        List<String> alike)
        implements StagedRow {

    /** Whether it may be what the register has already. */
    boolean isLikeOthers() {
        return !alike.isEmpty();
    }

    /** The same, since it is in the register by now or somebody left it out as what stands there already. */
    Row leftOut() {
        return new Row(id, number, name, owner, ownerName, since, terms, flaws, true, alike);
    }
}
