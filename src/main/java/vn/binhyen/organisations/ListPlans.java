package vn.binhyen.organisations;

import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.Scopes;
import vn.binhyen.lists.ListBeginning;
import vn.binhyen.lists.ListFile;
import vn.binhyen.lists.ListRefused;
import vn.binhyen.lists.ListShape.Correction;

/** Plans how lists are read, and remembers for everybody what they corrected of a layout. */
@Component
@Transactional
class ListPlans {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final Clock clock;

    ListPlans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As somebody said it; else as the same person said it of such a list before; else as it was found. */
    ListPlan plan(ListFile file, ListCorrection said) throws IOException {
        var found = beginning(file, Correction.NONE);
        if (said.isOfLayout()) return planned(beginning(file, said.shape()), said, found, false);
        var remembered = remembered(found.shape().fingerprint());
        if (remembered.isPresent()) {
            var before = remembered.get().movedBy(found.shape().headAt()).orOf(said.kind());
            try {
                return planned(beginning(file, before.shape()), before, found, true);
            } catch (ListRefused changed) {
                // what was remembered does not fit this file: it is read as it was found
            }
        }
        return planned(found, said, found, false);
    }

    private static ListBeginning beginning(ListFile file, Correction correction) throws IOException {
        return file.beginning(Layout::isHead, Field.NAME.head(), correction);
    }

    private static ListPlan planned(ListBeginning list, ListCorrection said, ListBeginning found, boolean remembered) {
        return new ListPlan(list, Layout.of(list, said.said()), said.kind(), found.shape(), remembered);
    }

    private Optional<ListCorrection> remembered(String fingerprint) {
        return jdbc.sql("""
                        select correction from organisations.remembered_layout
                        where actor = :actor and fingerprint = :fingerprint
                        """)
                .param("actor", Scopes.current().actor())
                .param("fingerprint", fingerprint)
                .query(String.class)
                .optional()
                .map(text -> JSON.readValue(text, ListCorrection.class));
    }

    /** Remembers what somebody said of a list that could be read so. */
    void remember(ListPlan plan, ListCorrection correction) {
        jdbc.sql("""
                        insert into organisations.remembered_layout (actor, fingerprint, correction, remembered_at)
                        values (:actor, :fingerprint, cast(:correction as jsonb), :at)
                        on conflict (actor, fingerprint) do update set
                            correction = excluded.correction, remembered_at = excluded.remembered_at
                        """)
                .param("actor", Scopes.current().actor())
                .param("fingerprint", plan.found().fingerprint())
                .param(
                        "correction",
                        JSON.writeValueAsString(correction.movedBy(-plan.found().headAt())))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
