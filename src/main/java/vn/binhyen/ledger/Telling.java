package vn.binhyen.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.pages.FieldsRefused;

/**
 * Takes in a few facts that have no record of work, under an id of the teller's own: told again nothing changes, told
 * otherwise they are corrected, and an empty list takes them back.
 */
@Service
@Transactional
class Telling {

    static final String KIND = "ledger.entry";

    private final Reach reach;
    private final Judging judging;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Telling(Reach reach, Judging judging, Ledger ledger, ApplicationEventPublisher events) {
        this.reach = reach;
        this.judging = judging;
        this.ledger = ledger;
        this.events = events;
    }

    void tell(UUID id, List<SaidFact> said) {
        reach.requireTelling();
        var byProvince = judged(said).stream()
                .collect(groupingBy(FactJudge.Sound::province, mapping(FactJudge.Sound::fact, toList())));
        var provinces = new TreeSet<>(reach.provinces());
        provinces.addAll(byProvince.keySet());
        for (var province : provinces) {
            var facts = byProvince.getOrDefault(province, List.of());
            ledger.state(new SourceRecord(KIND, id, province, null), facts);
        }
        events.publishEvent(new FactsTold(id, said.size()));
    }

    private List<FactJudge.Sound> judged(List<SaidFact> said) {
        var judge = judging.judge(said.stream().map(SaidFact::measure).toList());
        var sound = new ArrayList<FactJudge.Sound>();
        var wrong = new ArrayList<FieldsRefused.Wrong>();
        for (int i = 0; i < said.size(); i++) {
            try {
                sound.add(judge.judge(said.get(i)));
            } catch (Flawed flawed) {
                wrong.add(wrong(i, flawed));
            }
        }
        if (!wrong.isEmpty()) throw FieldsRefused.of(wrong);
        return sound;
    }

    private static FieldsRefused.Wrong wrong(int place, Flawed flawed) {
        return new FieldsRefused.Wrong(
                "facts[" + place + "]." + flawed.head().inJson(),
                new DefaultMessageSourceResolvable(
                        new String[] {flawed.key()}, flawed.arguments().toArray()));
    }
}
