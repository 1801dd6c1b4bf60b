package vn.binhyen.catalogue;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelTerms;

/** Sets models that are not in the register yet beside all that are, by the rule of {@link Likeness}. */
@Service
@Transactional(readOnly = true)
public class NearCopies {

    private static final int MOST = 3;
    private static final UUID NONE = new UUID(0, 0);

    private final KnownModels known;

    NearCopies(KnownModels known) {
        this.known = known;
    }

    /** The register as it is now, read once to be compared with many. */
    public Register register() {
        return new Register(known.others(NONE).stream()
                .map(model -> new Entry(new NearCopy(model.name(), model.ownerName()), model.compared()))
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
