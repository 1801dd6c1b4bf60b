package vn.binhyen.evaluation;

import java.util.ArrayList;
import java.util.List;

/** What forbids a verdict whatever the numbers are. */
record DataGates(Design design) {

    List<Refusal> refusals() {
        var gates = new ArrayList<Gate>();
        timing(gates);
        planning(gates);
        if (design.circumstances().recordingChanged()) gates.add(Gate.RECORDING_CHANGED);
        if (design.circumstances().contaminated()) gates.add(Gate.CONTAMINATED);
        if (design.circumstances().somethingElseBegan() && design.compared().isEmpty())
            gates.add(Gate.SOMETHING_ELSE_BEGAN);
        if (design.looks().number() > 1) gates.add(Gate.REPEATED_LOOKS);
        if (!design.of(Site.Role.BUFFER).isEmpty()
                && design.of(Site.Role.BUFFER_COMPARISON).isEmpty()) gates.add(Gate.BUFFER_WITHOUT_COMPARISON);
        return gates.stream().map(Refusal::of).toList();
    }

    private void timing(List<Gate> gates) {
        var treated = design.treated();
        if (treated.isEmpty()) {
            gates.add(Gate.NOTHING_TREATED);
            return;
        }
        if (treated.stream().anyMatch(site -> site.adoption() == 0)) gates.add(Gate.NO_BEFORE);
        if (treated.stream().allMatch(site -> site.adoption() >= design.months())) gates.add(Gate.NO_AFTER);
    }

    private void planning(List<Gate> gates) {
        if (design.plan().registration() == Design.Registration.AFTER_A_LOOK) gates.add(Gate.AFTER_A_LOOK);
        switch (design.plan().choice()) {
            case UNKNOWN -> gates.add(Gate.CHOICE_UNKNOWN);
            case WORST_FIRST -> {
                if (!leavesSelectionOut()) gates.add(Gate.WORST_FIRST);
            }
            case RANDOM, OTHERWISE -> {
                // nothing returns to a mean by itself
            }
        }
    }

    /** The months that led to the choice are known, and months before the start remain without them. */
    private boolean leavesSelectionOut() {
        var span = design.plan().selection();
        if (span == null) return false;
        if (span.until() < 0) return true;
        return design.monthly() && (span.from() > 0 || span.until() < design.start() - 1);
    }
}
