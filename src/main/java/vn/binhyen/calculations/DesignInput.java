package vn.binhyen.calculations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.Design;
import vn.binhyen.evaluation.Design.Choice;
import vn.binhyen.evaluation.Design.Registration;
import vn.binhyen.evaluation.Unusable;

/** Reads a design with its data from a case. */
final class DesignInput {

    private final Input input;

    DesignInput(Input input) {
        this.input = input;
    }

    Design design() {
        var sites = new SitesInput(input);
        return new Design(
                new Design.Plan(choice(), registration(), selection(sites), input.number("hoped_ratio", 0.8)),
                new Design.Circumstances(
                        recordingChanged(sites),
                        input.flag("contaminated", false),
                        input.flag("something_else_began", false)),
                new Design.Looks(input.whole("looks", 1), others()),
                sites.isMonthly(),
                sites.sites());
    }

    private Choice choice() {
        return switch (input.text("chosen", "unknown")) {
            case "random" -> Choice.RANDOM;
            case "worst" -> Choice.WORST_FIRST;
            case "otherwise" -> Choice.OTHERWISE;
            case "unknown" -> Choice.UNKNOWN;
            default -> throw new Unusable("“chosen” is random, worst, otherwise or unknown.");
        };
    }

    private Registration registration() {
        return switch (input.text("registered", "before")) {
            case "before" -> Registration.BEFORE_THE_DATA;
            case "after" -> Registration.AFTER_THE_DATA;
            case "after-look" -> Registration.AFTER_A_LOOK;
            default -> throw new Unusable("“registered” is before, after or after-look.");
        };
    }

    private Design.@Nullable Span selection(SitesInput sites) {
        if (!input.has("selection_window")) return null;
        double[] window = sites.times(input, "selection_window", 2);
        return new Design.Span(sites.month(window[0]), sites.month(window[1] + 1) - 1);
    }

    /** Only a change inside the window matters. */
    private boolean recordingChanged(SitesInput sites) {
        if (!input.has("recording_changes")) return false;
        var changes = input.isList("recording_changes")
                ? input.names("recording_changes")
                : List.of(input.name("recording_changes"));
        return changes.stream().mapToDouble(sites::time).anyMatch(sites::isInside);
    }

    private List<Double> others() {
        return input.has("other_p") ? Answer.list(input.numbers("other_p")) : List.of();
    }
}
