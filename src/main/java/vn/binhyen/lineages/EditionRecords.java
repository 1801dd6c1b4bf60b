package vn.binhyen.lineages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.ModelText;

/** How models read before they were renewed. */
@Component
@Transactional
class EditionRecords {

    private final JdbcClient jdbc;

    EditionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the text as it reads now, until the step. */
    void keep(ModelText model, int step) {
        var terms = model.terms();
        jdbc.sql("""
                        insert into lineages.edition (model_id, step, province_id, commune_id, organisation_id, kind, name,
                            problem, meant_for, working, forms, reference, participants)
                        values (:model, :step, :province, :commune, :organisation, :kind, :name,
                            :problem, :meantFor, :working, :forms, :reference, :participants)
                        """)
                .param("model", model.id())
                .param("step", step)
                .param("province", model.owner().provinceId())
                .param("commune", model.owner().communeId(), Types.INTEGER)
                .param("organisation", model.owner().organisationId(), Types.OTHER)
                .param("kind", terms.kind().name())
                .param("name", terms.name())
                .param("problem", terms.problem())
                .param(
                        "meantFor",
                        terms.meantFor() == null ? null : terms.meantFor().name())
                .param("working", terms.working())
                .param("forms", terms.forms())
                .param("reference", terms.reference())
                .param("participants", terms.participants(), Types.INTEGER)
                .update();
    }

    /** The earlier texts by the step that ended each. */
    SortedMap<Integer, ModelTerms> of(ModelId model) {
        var editions = new TreeMap<Integer, ModelTerms>();
        jdbc.sql("""
                        select step, kind, name, problem, meant_for, working, forms, reference, participants
                        from lineages.edition where model_id = :model
                        """)
                .param("model", model.value())
                .query((row, number) -> editions.put(row.getInt("step"), terms(row)))
                .list();
        return editions;
    }

    private static ModelTerms terms(ResultSet row) throws SQLException {
        var meantFor = row.getString("meant_for");
        return new ModelTerms(
                ModelKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("problem"),
                meantFor == null ? null : OrganisationKind.valueOf(meantFor),
                row.getString("working"),
                row.getString("forms"),
                row.getString("reference"),
                row.getObject("participants", Integer.class));
    }
}
