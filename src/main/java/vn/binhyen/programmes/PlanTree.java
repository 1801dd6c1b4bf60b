package vn.binhyen.programmes;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Reads which plan carries out which: city, commune, organisation. */
@Service
@Transactional(readOnly = true)
class PlanTree {

    /** A year's plans with whose they are, by the names of today; of organisations' plans those of the viewer's scope. */
    private static final String NAMED = """
            named as (
                select p.*,
                    coalesce(organisation.name, area.name, p.adopting_body) collate "vi-x-icu" as body_name,
                    coalesce(organisation.folded_name, area.folded_name, '') as folded_body
                from programmes.plan p
                    left join organisations.public_card organisation on organisation.id = p.organisation_id
                    left join areas.area_card area
                        on p.organisation_id is null and area.id = coalesce(p.commune_id, p.province_id)
                where p.working_year = :year and (:everything or p.level <> 'ORGANISATION'
                    or p.province_id = any (:provinces) or p.commune_id = any (:communes)
                    or p.organisation_id = any (:organisations)))
            """;

    /** Below one plan there may be thousands of organisations' plans: the first by name, and how many there are. */
    private static final String LEAVES = "with " + NAMED + """
            select *, false as found
            from (select named.*,
                    count(*) over (partition by carries_out, level) as siblings,
                    row_number() over (partition by carries_out, level order by body_name, title, id) as place
                from named) ranked
            where place <= :most or level <> 'ORGANISATION' order by level = 'ORGANISATION', level, body_name, title, id
            """;

    /** The plans looked for, and above each what it carries out, up to the top. */
    private static final String FOUND = "with recursive " + NAMED + """
            , found as (
                select id, carries_out, count(*) over () as siblings from named
                where (cast(:words as text) is null or folded_title like :words or folded_body like :words)
                    and (cast(:adopted as boolean) is null or (adopted_on is not null) = cast(:adopted as boolean))
                order by body_name, title, id limit :most),
            up as (
                select id, carries_out from found
                union select above.id, above.carries_out from programmes.plan above join up on above.id = up.carries_out)
            select named.*, found.id is not null as found, coalesce(found.siblings, 0) as siblings
            from up join named on named.id = up.id left join found on found.id = up.id
            order by level = 'ORGANISATION', level, body_name, title, named.id
            """;

    private static final int MOST = 10;
    private static final int MOST_FOUND = 200;

    private final Bodies bodies;
    private final JdbcClient jdbc;

    PlanTree(Bodies bodies, JdbcClient jdbc) {
        this.bodies = bodies;
        this.jdbc = jdbc;
    }

    /** The year's plans that concern the viewer, those first that carry out no other. */
    List<PlanBranch> of(int year) {
        bodies.requireReader();
        return grown(leaves(year));
    }

    /** The plans looked for among those of the year, each below what it carries out; at most {@value #MOST_FOUND}. */
    List<PlanBranch> of(int year, PlanFilter filter) {
        if (!filter.isNarrowed()) return of(year);
        bodies.requireReader();
        return grown(concerning(jdbc.sql(FOUND)
                .param("year", year)
                .param("words", filter.pattern())
                .param("adopted", filter.adopted())
                .param("most", MOST_FOUND)));
    }

    private static List<PlanBranch> grown(List<PlanBranch.Leaf> leaves) {
        var known = leaves.stream().map(PlanBranch.Leaf::id).collect(toCollection(HashSet::new));
        Map<UUID, List<PlanBranch.Leaf>> below = leaves.stream()
                .filter(leaf -> known.contains(leaf.carriesOut()))
                .collect(groupingBy(leaf -> Objects.requireNonNull(leaf.carriesOut())));
        return leaves.stream()
                .filter(leaf -> !known.contains(leaf.carriesOut()))
                .map(leaf -> branch(leaf, below))
                .toList();
    }

    /** The first plans that carry out this one, by whose they are. */
    List<PlanBranch.Leaf> below(PlanId plan, int year) {
        return concerning(jdbc.sql("with " + NAMED + """
                        select named.*, false as found, count(*) over () as siblings from named
                        where carries_out = :plan order by body_name, title, id limit :most
                        """)
                .param("year", year)
                .param("plan", plan.value())
                .param("most", 5 * MOST));
    }

    /** The plans that a plan of the body may carry out: adopted ones above it, and its own. */
    List<PlanBranch.Leaf> above(Body body, int year, UUID plan) {
        return leaves(year).stream()
                .filter(leaf -> !leaf.id().equals(plan) && body.answersTo(leaf.body()))
                .toList();
    }

    private List<PlanBranch.Leaf> leaves(int year) {
        return concerning(jdbc.sql(LEAVES).param("year", year).param("most", MOST));
    }

    private List<PlanBranch.Leaf> concerning(JdbcClient.StatementSpec query) {
        var concerning = bodies.concerning();
        var scope = Scopes.current();
        return query
                .param("everything", scope.everything())
                .param("provinces", scope.provinces().toArray(Integer[]::new))
                .param("communes", scope.communes().toArray(Integer[]::new))
                .param("organisations", scope.organisations().toArray(UUID[]::new))
                .query(Mappers.of(PlanBranch.Leaf.class))
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
        boolean searched = leaf.found() || children.stream().anyMatch(PlanBranch.Leaf::found);
        return new PlanBranch(
                leaf,
                children.stream().map(child -> branch(child, below)).toList(),
                searched ? 0 : Math.max(0, all - shown));
    }
}
