package vn.binhyen.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who the actors of the trail are. The trail itself keeps only ids, so that a person's name can be erased; the module
 * that knows people answers here.
 */
public interface ActorNames {

    /** The names to show, by actor; an actor without a name is left out. */
    Map<String, String> namesOf(Collection<String> actors);

    /** The actors whose name contains the text. */
    List<String> actorsNamed(String text);
}
