package vn.binhyen;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.regulations.Counterpart;
import vn.binhyen.regulations.Party;
import vn.binhyen.regulations.RegulationId;
import vn.binhyen.regulations.RegulationTerms;
import vn.binhyen.regulations.Regulations;
import vn.binhyen.regulations.Rhythm;

/** Makes a regulation of an organisation. */
@Component
class RegulationRecordsForRoutes {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Regulations regulations;

    RegulationRecordsForRoutes(Regulations regulations) {
        this.regulations = regulations;
    }

    void make(Map<String, Map<String, String>> records, String where, Party party) {
        var id = RegulationId.fresh();
        var terms = new RegulationTerms(
                Counterpart.COMMUNE_POLICE, "Công an phường", null, TODAY, TODAY, null, null, Rhythm.YEARLY, null);
        regulations.sign(id, party, terms, null);
        records.put("regulation " + where, Map.of("id", id.toString()));
    }
}
