package vn.binhyen.sets;

import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scopes;
import vn.binhyen.documents.FileSet;
import vn.binhyen.documents.HashedStream;
import vn.binhyen.pages.Page;

/** Writes a commune's set: all its lists at one moment. */
@Service
@Transactional
class CommuneSets {

    private final ObjectProvider<CommuneLists> lists;
    private final Areas areas;
    private final Access access;
    private final Clock clock;

    CommuneSets(ObjectProvider<CommuneLists> lists, Areas areas, Access access, Clock clock) {
        this.lists = lists;
        this.areas = areas;
        this.access = access;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The communes whose sets the viewer may have: a desk's own, all of an office's province. */
    @Transactional(readOnly = true)
    List<AreaCard> communes() {
        access.require(JUDGE_RESULTS);
        var scope = Scopes.current();
        return Stream.concat(
                        scope.provinces().stream().flatMap(id -> areas.communesOf(new AreaId(id), today()).stream()),
                        scope.communes().stream().map(id -> areas.get(new AreaId(id))))
                .toList();
    }

    AreaCard commune(int id) {
        return communes().stream()
                .filter(card -> card.id().value() == id)
                .findFirst()
                .orElseThrow(NoSuchCommune::new);
    }

    void write(AreaCard commune, Page page, OutputStream out, ApplicationEventPublisher events) throws IOException {
        var hashed = new HashedStream(out);
        CommuneSet set;
        try (var files = new FileSet(hashed)) {
            set = new CommuneSet(files, commune, page);
            for (var each : lists.orderedStream().toList()) each.addTo(set);
        }
        events.publishEvent(new SetTaken(commune.id().value(), set.count(), hashed.sha256()));
    }
}
