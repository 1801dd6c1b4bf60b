package vn.binhyen.trials;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.ModelEffect;
import vn.binhyen.preventionmodels.ModelEffect.Shown;
import vn.binhyen.preventionmodels.ModelEffects;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.trials.TrialList.TrialCard;

/** Tells the register of models what all trials of one say together: never the favourable one alone. */
@Component
@Transactional
class Standings {

    private final TrialList list;
    private final ModelEffects effects;
    private final TrialRules rules;

    Standings(TrialList list, ModelEffects effects, TrialRules rules) {
        this.list = list;
        this.effects = effects;
        this.rules = rules;
    }

    void tell(ModelId model) {
        var judged = list.of(model.value()).stream()
                .filter(card -> card.kind() != null)
                .toList();
        var level = judged.stream()
                .filter(card -> card.kind() != VerdictKind.REFUSED)
                .map(TrialCard::level)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(0);
        effects.tell(model, new ModelEffect(together(judged), judged.size(), level, rules.today()));
    }

    static Shown together(List<TrialCard> judged) {
        var kinds = judged.stream()
                .map(TrialCard::kind)
                .filter(kind -> kind != VerdictKind.REFUSED)
                .distinct()
                .toList();
        if (kinds.isEmpty()) return Shown.REFUSED;
        if (kinds.contains(VerdictKind.SHOWN_INCREASE)) return Shown.INCREASE;
        if (kinds.size() > 1) return Shown.MIXED;
        return kinds.getFirst() == VerdictKind.SHOWN_REDUCTION ? Shown.REDUCTION : Shown.NOT_SHOWN;
    }
}
