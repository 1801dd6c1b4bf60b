package vn.binhyen.addresses;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The scan that resolving needs at least: every word of every line is read and looked up once. */
public final class AddressScan {

    private final Set<String> words = new HashSet<>();

    public AddressScan(List<String> addresses) {
        for (var address : addresses) Token.of(address).forEach(token -> words.add(token.bare()));
    }

    /** How many words there are. */
    public long of(List<String> addresses) {
        return addresses.stream()
                .flatMap(address -> Token.of(address).stream())
                .filter(token -> words.contains(token.bare()))
                .count();
    }
}
