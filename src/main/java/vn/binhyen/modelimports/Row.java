package vn.binhyen.modelimports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
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
 * @param alikeIds their ids, in the same order; none in lists that were read before ids were kept
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
        List<String> alike,
        List<UUID> alikeIds)
        implements StagedRow {

    Row {
        alikeIds = Objects.requireNonNullElse(alikeIds, List.of());
    }

    /** A model that the row is like. */
    record Like(String text, @Nullable UUID model) {}

    List<Like> likes() {
        return IntStream.range(0, alike.size())
                .mapToObj(i -> new Like(alike.get(i), i < alikeIds.size() ? alikeIds.get(i) : null))
                .toList();
    }

    /** The organisation that owns it; null for a ward, a commune or the city. */
    @Nullable
    String organisation() {
        return owner != null && owner.startsWith("O:") ? owner.substring(2) : null;
    }

    /** Whether it may be what the register has already. */
    boolean isLikeOthers() {
        return !alike.isEmpty();
    }

    /** The same, since it is in the register by now or somebody left it out as what stands there already. */
    Row leftOut() {
        return new Row(id, number, name, owner, ownerName, since, terms, flaws, true, alike, alikeIds);
    }
}
