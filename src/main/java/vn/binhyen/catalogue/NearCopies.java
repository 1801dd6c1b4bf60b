package vn.binhyen.catalogue;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelCard;
import vn.binhyen.preventionmodels.ModelList;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.Stage;

/** Sets models that are not in the register yet beside all that are, by the rule of {@link Likeness}. */
@Service
@Transactional(readOnly = true)
public class NearCopies {

    private static final int MOST = 3;
    private static final UUID NONE = new UUID(0, 0);

    private final KnownModels known;
    private final ModelList list;

    NearCopies(KnownModels known, ModelList list) {
        this.known = known;
        this.list = list;
    }

    /** Whether the viewer reads a model whole or in the catalogue, and whether a point of it can still be started. */
    public record Seen(boolean readable, boolean published, boolean goesOn) {}

    /** What the viewer may see of models, by their ids. */
    public Map<UUID, Seen> seen(Collection<UUID> models) {
        var read = list.readable(models).stream().map(ModelCard::id).collect(toSet());
        return known.among(models).stream()
                .collect(toMap(
                        KnownModel::id,
                        model -> new Seen(read.contains(model.id()), model.published(), model.stage() != Stage.ENDED)));
    }

    /** The register as it is now, read once to be compared with many. */
    public Register register() {
        return new Register(known.others(NONE).stream()
                .map(model -> new Entry(new NearCopy(model.id(), model.name(), model.ownerName()), model.compared()))
                .toList());
    }

    private record Entry(NearCopy copy, Likeness.Compared compared) {}

    private record Near(NearCopy copy, Likeness.Degree degree) {

        double likeness() {
            return degree.value();
        }
    }

    /** What is known of all models. */
    public static final class Register {

        private final List<Entry> entries;

        private Register(List<Entry> entries) {
            this.entries = entries;
        }

        /** The most alike first. */
        public List<NearCopy> of(Body owner, ModelTerms terms) {
            var proposed = Duplicates.compared(owner, terms);
            return entries.stream()
                    .map(entry -> new Near(entry.copy(), Likeness.of(proposed, entry.compared())))
                    .filter(near -> near.degree().isAlike())
                    .sorted(comparingDouble(Near::likeness).reversed())
                    .limit(MOST)
                    .map(Near::copy)
                    .toList();
        }
    }
}
