package vn.binhyen.chasing;

import java.util.List;

/** Who would be reminded, by name. */
record Recipients(List<Reachable> all) {

    Recipients {
        all = List.copyOf(all);
    }

    int total() {
        return all.size();
    }

    List<Reachable> withAddress() {
        return all.stream().filter(Reachable::hasAddress).toList();
    }

    List<Reachable> withoutAddress() {
        return all.stream().filter(each -> !each.hasAddress()).toList();
    }
}
