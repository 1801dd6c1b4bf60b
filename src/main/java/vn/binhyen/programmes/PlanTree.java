package vn.binhyen.programmes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads which plan carries out which: city, commune, organisation. */
@Service
@Transactional(readOnly = true)
class PlanTree {

    /** Below one plan there may be thousands of organisations' plans: the first by title, and how many there are. */
    private static final String LEAVES = """
            select ranked.id, level, ranked.province_id, ranked.commune_id, organisation_id, card.name as organisation,
                title, adopting_body, symbol, adopted_on, carries_out, siblings
            from (select plan.*,
                    count(*) over (partition by carries_out, level) as siblings,
                    row_number() over (partition by carries_out, level order by title, adopting_body, id) as place
                from programmes.plan where working_year = :year) ranked
                left join organisations.public_card card on card.id = organisation_id
            where place <= :most or level <> 'ORGANISATION'
            order by level = 'ORGANISATION', level, adopting_body, card.name, title, ranked.id
            """;

    private static final int MOST = 10;

    private final Bodies bodies;
    private final JdbcClient jdbc;

    PlanTree(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    /** The year's plans that concern the viewer, those first that carry out no other. */
    List<PlanBranch> of(int year) {
        bodies.requireReader();
        var leaves = leaves(year);
        var known = leaves.stream().map(PlanBranch.Leaf::id).collect(toCollection(HashSet::new));
        Map<UUID, List<PlanBranch.Leaf>> below = leaves.stream()
                .filter(leaf -> known.contains(leaf.carriesOut()))
                .collect(groupingBy(leaf -> Objects.requireNonNull(leaf.carriesOut())));
        return leaves.stream()
                .filter(leaf -> !known.contains(leaf.carriesOut()))
                .map(leaf -> branch(leaf, below))
                .toList();
    }

    /** The first plans that carry out this one, in order of their organisations. */
    List<PlanBranch.Leaf> below(PlanId plan) {
        var concerning = bodies.concerning();
        return jdbc
                .sql("""
                        select plan.*, card.name as organisation, count(*) over () as siblings
                        from programmes.plan left join organisations.public_card card on card.id = plan.organisation_id
                        where carries_out = :plan order by card.name, title, adopting_body, plan.id limit :most
                        """)
                .param("plan", plan.value())
                .param("most", 5 * MOST)
                .query(new SimplePropertyRowMapper<>(PlanBranch.Leaf.class))
                .stream()
                .filter(leaf -> concerning.test(leaf.body()))
                .toList();
    }

    /** The plans that a plan of the body may carry out: adopted ones above it, and its own. */
    List<PlanBranch.Leaf> above(Body body, int year, UUID plan) {
        return leaves(year).stream()
                .filter(leaf -> !leaf.id().equals(plan) && body.answersTo(leaf.body()))
                .toList();
    }

    private List<PlanBranch.Leaf> leaves(int year) {
        var concerning = bodies.concerning();
        return jdbc
                .sql(LEAVES)
                .param("year", year)
                .param("most", MOST)
                .query(new SimplePropertyRowMapper<>(PlanBranch.Leaf.class))
                .stream()
                .filter(leaf -> concerning.test(leaf.body()))
                .toList();
    }

    private static PlanBranch branch(PlanBranch.Leaf leaf, Map<UUID, List<PlanBranch.Leaf>> below) {
        var children = below.getOrDefault(leaf.id(), List.of());
        long shown = children.stream()
                .filter(child -> child.level() == Level.ORGANISATION)
                .count();
        long all = children.stream()
                .filter(child -> child.level() == Level.ORGANISATION)
                .mapToLong(PlanBranch.Leaf::siblings)
                .max()
                .orElse(0);
        return new PlanBranch(
                leaf, children.stream().map(child -> branch(child, below)).toList(), all - shown);
    }
}
