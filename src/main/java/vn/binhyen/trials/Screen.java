package vn.binhyen.trials;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.evaluation.FalseDiscovery;
import vn.binhyen.evaluation.MetaAnalysis;
import vn.binhyen.evaluation.Pooled;
import vn.binhyen.evaluation.Study;
import vn.binhyen.trials.TrialList.TrialCard;

/** Sets all trials beside one another: which findings stand among so many, and what places of one model show together. */
@Component
@Transactional(readOnly = true)
class Screen {

    /** The share of findings that stand and may yet be lucky. */
    private static final double LUCKY = 0.05;

    private static final int PLACES = 3;

    private final TrialList list;

    Screen(TrialList list) {
        this.list = list;
    }

    /** A trial, and whether its finding stands among all that were planned in time; null: it has none, or came too late. */
    record Screened(TrialCard card, @Nullable Boolean stands) {}

    /** What the trials of one model and outcome show together, from three on. */
    record Together(UUID model, String modelName, String outcome, List<TrialCard> trials, Pooled pooled) {

        int places() {
            return trials.size();
        }

        double ratio() {
            return Math.exp(pooled.estimate());
        }
    }

    /** All trials by the names of their models: nothing is ranked by what it found. */
    record Shown(
            List<Screened> trials,
            List<Together> together,
            @Nullable UUID model) {}

    Shown of(@Nullable UUID model) {
        var all = list.of(null);
        var stands = stands(all);
        var trials = all.stream()
                .filter(card -> model == null || card.modelId().equals(model))
                .map(card -> new Screened(card, stands.get(card.id())))
                .toList();
        return new Shown(trials, together(trials), model);
    }

    private static Map<UUID, Boolean> stands(List<TrialCard> all) {
        var planned = all.stream()
                .filter(card -> card.p() != null && !card.dataFirst())
                .toList();
        var stands = new LinkedHashMap<UUID, Boolean>();
        if (planned.isEmpty()) return stands;
        var found = FalseDiscovery.of(
                planned.stream()
                        .mapToDouble(card -> card.p() == null ? 1 : card.p())
                        .toArray(),
                LUCKY);
        for (int i = 0; i < planned.size(); i++)
            stands.put(planned.get(i).id(), found.stands().get(i));
        return stands;
    }

    /** One estimate for each trial of a model and outcome; of two that share a place the first alone counts. */
    private List<Together> together(List<Screened> trials) {
        var together = new ArrayList<Together>();
        trials.stream()
                .map(Screened::card)
                .filter(card -> card.logRatio() != null && card.variance() != null && card.variance() > 0)
                .collect(groupingBy(card -> card.modelId() + " " + card.outcome(), LinkedHashMap::new, toList()))
                .values()
                .forEach(cards -> {
                    var apart = list.apart(cards);
                    if (apart.size() >= PLACES) together.add(pooled(apart));
                });
        return together;
    }

    private static Together pooled(List<TrialCard> cards) {
        var studies = new ArrayList<Study>();
        for (var card : cards)
            if (card.logRatio() != null && card.variance() != null)
                studies.add(new Study(card.logRatio(), card.variance()));
        var first = cards.getFirst();
        return new Together(
                first.modelId(), first.modelName(), first.outcome(), cards, new MetaAnalysis(studies, LUCKY).usual());
    }
}
