package vn.binhyen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChainTest {

    @Property
    void anUntouchedChainHolds(@ForAll("trails") List<Entry> entries) {
        assertThat(checked(entries, sealed(entries)).fault()).isNull();
    }

    @Property
    void anySingleChangeOfAnyEntryIsFoundAtItsPlace(
            @ForAll("trails") List<Entry> entries, @ForAll("entries") Entry other, @ForAll int at, @ForAll int field) {
        int changed = Math.floorMod(at, entries.size());
        var after = new ArrayList<>(entries);
        after.set(changed, changed(entries.get(changed), other, Math.floorMod(field, 8)));
        Assume.that(!after.equals(entries));

        var fault = checked(after, sealed(entries)).fault();

        assertThat(fault).isEqualTo(new ChainCheck.Fault(changed + 1, ChainCheck.Fault.Kind.CHANGED));
    }

    @Property
    void aChangedHashIsFound(@ForAll("trails") List<Entry> entries, @ForAll int at) {
        var seals = new ArrayList<>(sealed(entries));
        int changed = Math.floorMod(at, seals.size());
        var seal = seals.get(changed);
        seals.set(changed, new Seal(seal.position(), seal.entryId(), Sha256.of(seal.hash())));

        assertThat(checked(entries, seals).fault())
                .isEqualTo(new ChainCheck.Fault(changed + 1, ChainCheck.Fault.Kind.CHANGED));
    }

    @Property
    void aRemovedSealIsFoundUnlessItIsTheLast(@ForAll("trails") List<Entry> entries, @ForAll int at) {
        Assume.that(entries.size() > 1);
        var seals = new ArrayList<>(sealed(entries));
        var rest = new ArrayList<>(entries);
        int removed = Math.floorMod(at, seals.size() - 1);
        seals.remove(removed);
        rest.remove(removed);

        assertThat(checked(rest, seals).fault())
                .isEqualTo(new ChainCheck.Fault(removed + 1, ChainCheck.Fault.Kind.SEAL_MISSING));
    }

    @Property
    void aCutEndIsFoundByANotedHead(@ForAll("trails") List<Entry> entries) {
        var seals = sealed(entries);
        var noted = Head.of(seals.getLast().noted());
        var check = checked(entries.subList(0, entries.size() - 1), seals.subList(0, seals.size() - 1));
        assertThat(check.fault()).isNull();

        check.passes(noted, null);

        assertThat(check.fault())
                .isEqualTo(new ChainCheck.Fault(entries.size(), ChainCheck.Fault.Kind.NOT_THE_NOTED_HEAD));
    }

    @Example
    void aHeadIsReadAsItIsShown() {
        assertThat(Head.of("7:0123456789ab")).isEqualTo(new Head(7, "0123456789ab"));
        assertThatThrownBy(() -> Head.of("7")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Head.of("7:0123")).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void theHashOfAListDependsOnItsOrderAndItsLines() {
        var hash = ListHash.of(Stream.of("a", "b"));
        assertThat(hash)
                .isEqualTo(new ListHash(2, Sha256.of("a\nb\n")))
                .isNotEqualTo(ListHash.of(Stream.of("b", "a")))
                .isNotEqualTo(ListHash.of(Stream.of("ab")));
        assertThat(hash.details()).containsEntry("count", 2L).containsEntry("list_sha256", Sha256.of("a\nb\n"));
    }

    private static List<Seal> sealed(List<Entry> entries) {
        var seals = new ArrayList<Seal>();
        for (var entry : entries) seals.add((seals.isEmpty() ? Seal.NONE : seals.getLast()).next(entry));
        return seals;
    }

    private static ChainCheck checked(List<Entry> entries, List<Seal> seals) {
        var check = new ChainCheck();
        for (int i = 0; i < seals.size(); i++) check.follow(seals.get(i), entries.get(i));
        return check;
    }

    private static Entry changed(Entry entry, Entry other, int field) {
        return new Entry(
                field == 0 ? other.id() : entry.id(),
                field == 1 ? other.xid() : entry.xid(),
                field == 2 ? other.occurredAt() : entry.occurredAt(),
                field == 3 ? other.actor() : entry.actor(),
                field == 4 ? other.act() : entry.act(),
                field == 5 ? other.subject() : entry.subject(),
                field == 6 ? other.details() : entry.details(),
                field == 7 ? other.request() : entry.request());
    }

    @Provide
    Arbitrary<List<Entry>> trails() {
        return entries().list().ofMinSize(1).ofMaxSize(6);
    }

    /** Few and similar values, so that neighbours and changes come as close to each other as they can. */
    @Provide
    Arbitrary<Entry> entries() {
        var word = Arbitraries.of("", "a", "b", "a,1:b", "1:a,", "-,", "ắ", "\u0000", "\n");
        var time =
                Arbitraries.longs().between(0, 3_000_000).map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        return Combinators.combine(
                        Arbitraries.longs().between(1, 30),
                        Arbitraries.longs().between(1, 30),
                        time,
                        word,
                        word,
                        word,
                        word,
                        word.injectNull(0.3))
                .as(Entry::new);
    }
}
