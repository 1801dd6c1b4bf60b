package vn.binhyen.organisations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.areas.AreaCard;

/** Reads the worklist of organisations without a commune, and what their words suggest. */
@Service
@Transactional(readOnly = true)
class PlacingList {

    private final OrganisationList list;
    private final Registry registry;
    private final Readers readers;

    PlacingList(OrganisationList list, Registry registry, Readers readers) {
        this.list = list;
        this.registry = registry;
        this.readers = readers;
    }

    /** Some of them in the order of names, and the one after which the next follow. */
    record Lines(List<Unplaced> items, @Nullable UUID next) {}

    Lines page(@Nullable String q, @Nullable UUID after, int size) {
        var page = list.page(filter(q), after, size);
        var suggestions = new Suggestions(readers.communes());
        var addresses = registry
                .findAllById(page.items().stream().map(ListedOrganisation::id).toList())
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        one -> one.id().value(),
                        one -> Optional.ofNullable(one.facts().place().address())));
        return new Lines(
                page.items().stream()
                        .map(line -> unplaced(line, addresses, suggestions))
                        .toList(),
                page.next());
    }

    long count(@Nullable String q) {
        return list.count(filter(q));
    }

    /** The commune of today that bears the code, among those the viewer may choose. */
    Optional<AreaCard> commune(String code) {
        return readers.communes().stream()
                .filter(card -> card.code().equals(code))
                .findFirst();
    }

    String link(@Nullable String q, int placed) {
        return UriComponentsBuilder.fromPath("/organisations/commune-unknown")
                .queryParam("placed", placed)
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(q == null ? "" : q)
                .toUriString();
    }

    private static Unplaced unplaced(
            ListedOrganisation line, Map<UUID, Optional<String>> addresses, Suggestions suggestions) {
        var address = addresses.getOrDefault(line.id(), Optional.empty());
        var byAddress = address.map(suggestions::in).orElse(List.of());
        return new Unplaced(
                line.id(),
                line.name(),
                line.kind(),
                address.orElse(null),
                byAddress.isEmpty() ? suggestions.in(line.name()) : byAddress);
    }

    private static ListFilter filter(@Nullable String q) {
        return new ListFilter(q, null, ListFilter.UNKNOWN_COMMUNE, null, null, null);
    }
}
