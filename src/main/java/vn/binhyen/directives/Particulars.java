package vn.binhyen.directives;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.binhyen.files.ContentKind;

/**
 * With whom a task is done, what proves it, how long it takes, and what is reached on the way.
 *
 * @param lead the body that leads (chủ trì)
 * @param support the bodies that help (phối hợp)
 * @param proof what counts as evidence
 * @param proofKinds which files are accepted; empty: any
 * @param minutes as the office estimates them for one answer, never timed; null: not known
 */
public record Particulars(
        @Nullable String lead,
        @Nullable String support,
        @Nullable String proof,
        Set<ContentKind> proofKinds,
        @Nullable Integer minutes,
        List<Milestone> milestones) {

    public static final Particulars NONE = new Particulars(null, null, null, Set.of(), null, List.of());

    public Particulars {
        proofKinds = Set.copyOf(proofKinds);
        milestones = milestones.stream().sorted().distinct().toList();
    }

    public static Particulars ofMinutes(int minutes) {
        return new Particulars(null, null, null, Set.of(), minutes, List.of());
    }

    public static Particulars of(Milestone... milestones) {
        return new Particulars(null, null, null, Set.of(), null, List.of(milestones));
    }

    List<String> milestoneCodes() {
        return milestones.stream().map(Milestone::code).toList();
    }

    List<String> proofKindNames() {
        return proofKinds.stream().map(Enum::name).sorted().toList();
    }

    String words() {
        return "%s\n%s\n%s\n%s %s\n%s"
                .formatted(lead, support, proof, new TreeSet<>(proofKindNames()), minutes, milestoneCodes());
    }
}
