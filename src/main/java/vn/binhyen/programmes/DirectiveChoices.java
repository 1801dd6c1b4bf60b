package vn.binhyen.programmes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.directives.Coverage;
import vn.binhyen.directives.DirectiveCard;
import vn.binhyen.directives.DirectiveFilter;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.DirectiveList;
import vn.binhyen.directives.DirectiveStatus;
import vn.binhyen.directives.Directives;
import vn.binhyen.directives.Tally;

/** The issued directives that concern the viewer: which a plan may answer, and whose tasks carry a key task out. */
@Component
@Transactional(readOnly = true)
class DirectiveChoices {

    private static final int MOST = 200;
    private static final int MOST_WITH_TASKS = 15;

    private final DirectiveList list;
    private final Directives directives;
    private final Coverage coverage;

    DirectiveChoices(DirectiveList list, Directives directives, Coverage coverage) {
        this.list = list;
        this.directives = directives;
        this.coverage = coverage;
    }

    /** A task of a directive: its words, and how far it has come in the viewer's scope. */
    record Linked(TaskLink link, String document, String title, Tally tally) {}

    /** The latest issued directives by id, in the words by which they are known. */
    Map<UUID, String> words() {
        var words = new LinkedHashMap<UUID, String>();
        issued(MOST).forEach(card -> words.put(card.id(), words(card)));
        return words;
    }

    /** The tasks of the latest issued directives by their links' codes. */
    Map<String, String> tasks() {
        var tasks = new LinkedHashMap<String, String>();
        for (var card : issued(MOST_WITH_TASKS)) {
            for (var task : directives.get(new DirectiveId(card.id())).tasks())
                tasks.put(
                        new TaskLink(card.id(), task.id()).code(), task.terms().title() + " – " + name(card));
        }
        return tasks;
    }

    /** How far the linked tasks have come; those of directives that do not concern the viewer are left out. */
    List<Linked> progress(List<TaskLink> links) {
        var cards = issued(MOST).stream().collect(Collectors.toMap(DirectiveCard::id, card -> card));
        var linked = new ArrayList<Linked>();
        for (var link : links) {
            var card = cards.get(link.directive());
            if (card != null) linked(card, link).ifPresent(linked::add);
        }
        return linked;
    }

    private Optional<Linked> linked(DirectiveCard card, TaskLink link) {
        var id = new DirectiveId(card.id());
        var tally = coverage.of(id).byTask().get(link.task());
        if (tally == null) return Optional.empty();
        return directives.get(id).tasks().stream()
                .filter(task -> task.id().equals(link.task()))
                .findFirst()
                .map(task -> new Linked(link, name(card), task.terms().title(), tally));
    }

    private List<DirectiveCard> issued(int most) {
        return list.page(new DirectiveFilter(null, DirectiveStatus.ISSUED, null), null, most);
    }

    private static String name(DirectiveCard card) {
        return card.symbol() == null ? card.issuer() : card.symbol();
    }

    private static String words(DirectiveCard card) {
        return name(card) + " – " + card.summary();
    }
}
