package vn.binhyen.catalogue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;

/** Which published models are asked for; what is null or blank does not narrow. */
public record CatalogueFilter(
        @Nullable String words,
        @Nullable String problem,
        @Nullable Topic topic,
        @Nullable OrganisationKind meantFor,
        @Nullable CostBand cost,
        @Nullable State state,
        @Nullable Evidence evidence) {

    /** The marks of a problem's words in {@code entry.words}. */
    private static final String IN_THE_PROBLEM = ":B";

    static CatalogueFilter none() {
        return new CatalogueFilter(null, null, null, null, null, null, null);
    }

    boolean isNarrowed() {
        return hasWords()
                || hasProblem()
                || topic != null
                || meantFor != null
                || cost != null
                || state != null
                || evidence != null;
    }

    boolean hasWords() {
        return !SearchWords.of(words).isEmpty();
    }

    private boolean hasProblem() {
        return !SearchWords.of(problem).isEmpty();
    }

    List<String> conditions() {
        var conditions = new ArrayList<>(List.of("true"));
        if (hasWords()) conditions.add("words @@ to_tsquery('simple', :words)");
        if (hasProblem()) conditions.add("words @@ to_tsquery('simple', :problem)");
        if (topic != null) conditions.add(":topic = any (topics)");
        if (meantFor != null) conditions.add("(meant_for = :meantFor or meant_for is null)");
        if (cost != null) conditions.add("cost_band = :cost");
        if (state != null) conditions.add("state = :state");
        if (evidence != null) conditions.add("evidence = :evidence");
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (hasWords()) parameters.put("words", SearchWords.query(words, ""));
        if (hasProblem()) parameters.put("problem", SearchWords.query(problem, IN_THE_PROBLEM));
        if (topic != null) parameters.put("topic", topic.name());
        if (meantFor != null) parameters.put("meantFor", meantFor.name());
        if (cost != null) parameters.put("cost", cost.name());
        if (state != null) parameters.put("state", state.name());
        if (evidence != null) parameters.put("evidence", evidence.name());
        return parameters;
    }

    CatalogueFilter withoutTopic() {
        return new CatalogueFilter(words, problem, null, meantFor, cost, state, evidence);
    }

    CatalogueFilter withoutMeantFor() {
        return new CatalogueFilter(words, problem, topic, null, cost, state, evidence);
    }

    CatalogueFilter withoutCost() {
        return new CatalogueFilter(words, problem, topic, meantFor, null, state, evidence);
    }

    CatalogueFilter withoutState() {
        return new CatalogueFilter(words, problem, topic, meantFor, cost, null, evidence);
    }

    CatalogueFilter withoutEvidence() {
        return new CatalogueFilter(words, problem, topic, meantFor, cost, state, null);
    }

    /** The same list under its address, what follows a card of it. */
    String link(String path) {
        var link = new StringBuilder(path + "?words=" + encoded(words));
        if (hasProblem()) link.append("&problem=").append(encoded(problem));
        if (topic != null) link.append("&topic=").append(topic);
        if (meantFor != null) link.append("&meantFor=").append(meantFor);
        if (cost != null) link.append("&cost=").append(cost);
        if (state != null) link.append("&state=").append(state);
        if (evidence != null) link.append("&evidence=").append(evidence);
        return link.toString();
    }

    private static String encoded(@Nullable String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
