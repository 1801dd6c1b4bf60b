package vn.binhyen.preventionmodels;

import java.util.List;
import java.util.Optional;

/** Which stages may follow which, as the rules of a day have it. */
record LifeCycle(List<Transition> transitions) {

    Transition get(Stage from, Stage to) {
        return find(from, to).orElseThrow(() -> new StepRefused(StepRefused.Why.NOT_FROM_HERE));
    }

    Optional<Transition> find(Stage from, Stage to) {
        return from(from).stream()
                .filter(transition -> transition.toStage() == to)
                .findFirst();
    }

    List<Transition> from(Stage from) {
        return transitions.stream()
                .filter(transition -> transition.fromStage() == from)
                .toList();
    }
}
