package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** Lists the trials in the viewer's scope, each with its latest verdict. */
@Component
@Transactional(readOnly = true)
class TrialList {

    private static final int MOST = 2000;

    private static final String CARDS = """
            select t.id, t.model_id, t.model_name, t.outcome, t.start_month, t.last_month, t.frozen_on, t.data_first,
                v.id as verdict, v.kind, v.level, v.p, v.log_ratio, v.variance, v.reached_at,
                (select max(standing) from trials.alarm a where a.trial = t.id and a.answer is null) as alarm
            from trials.trial t left join lateral (
                select * from trials.verdict v where v.trial = t.id order by v.ordinal desc limit 1) v on true
            """;

    private final TrialRules rules;
    private final JdbcClient jdbc;

    TrialList(TrialRules rules, JdbcClient jdbc) {
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /** A trial and what its data said last. */
    public record TrialCard(
            UUID id,
            UUID modelId,
            String modelName,
            String outcome,
            LocalDate startMonth,
            LocalDate lastMonth,
            @Nullable LocalDate frozenOn,
            boolean dataFirst,
            @Nullable UUID verdict,
            @Nullable VerdictKind kind,
            @Nullable Integer level,
            @Nullable Double p,
            @Nullable Double logRatio,
            @Nullable Double variance,
            Watched.@Nullable Standing alarm) {

        /** What fits its counts, where it found something. */
        @Nullable
        Bar bar() {
            return logRatio == null || variance == null ? null : Bar.ofLog(logRatio, variance);
        }

        TrialState state() {
            if (kind != null) return TrialState.JUDGED;
            return frozenOn == null ? TrialState.DRAFT : TrialState.FROZEN;
        }
    }

    /** All of one model or (null) of all, by the models' names. */
    List<TrialCard> of(@Nullable UUID model) {
        rules.requireReader();
        return jdbc.sql(CARDS + """
                        where cast(:model as uuid) is null or t.model_id = :model
                        order by t.model_name, t.outcome, t.id limit :limit
                        """)
                .param("model", model)
                .param("limit", MOST)
                .query(Mappers.of(TrialCard.class))
                .list();
    }

    /** Those of them that share no place with the model with one before: estimates of one place are not independent. */
    List<TrialCard> apart(List<TrialCard> cards) {
        var places = new HashMap<UUID, Set<String>>();
        jdbc.sql("select trial, name from trials.unit where role = 'TREATED' and trial = any (:trials)")
                .param("trials", cards.stream().map(TrialCard::id).toArray(UUID[]::new))
                .query(row -> {
                    places.computeIfAbsent(row.getObject("trial", UUID.class), trial -> new HashSet<>())
                            .add(row.getString("name"));
                });
        var seen = new HashSet<String>();
        var apart = new ArrayList<TrialCard>();
        for (var card : cards) {
            var own = places.getOrDefault(card.id(), Set.of());
            if (own.stream().anyMatch(seen::contains)) continue;
            seen.addAll(own);
            apart.add(card);
        }
        return apart;
    }
}
