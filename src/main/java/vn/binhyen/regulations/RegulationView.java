package vn.binhyen.regulations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scopes;
import vn.binhyen.files.Files;
import vn.binhyen.files.KeptFile;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.FileLink;

/** Gathers what the pages of this module show beside the regulations themselves. */
@Component
@Transactional(readOnly = true)
class RegulationView {

    private final RegulationList list;
    private final Regulations regulations;
    private final Files files;
    private final Areas areas;
    private final Parties parties;

    RegulationView(RegulationList list, Regulations regulations, Files files, Areas areas, Parties parties) {
        this.list = list;
        this.regulations = regulations;
        this.files = files;
        this.areas = areas;
        this.parties = parties;
    }

    /** A regulation, where it stands, and its file. */
    record Shown(
            RegulationText text,
            RegulationCard card,
            @Nullable FileLink file,
            boolean editable) {}

    Shown of(RegulationId id) {
        var text = regulations.get(id);
        var card = list.find(id).orElseThrow(() -> new NoSuchRegulation(id));
        var file = files.of("regulations.regulation", id.toString()).stream()
                .filter(kept -> kept.id().value().equals(text.origin().fileId()))
                .map(KeptFile::link)
                .findFirst()
                .orElse(null);
        return new Shown(
                text,
                card,
                file,
                parties.mayEnter(text.party()) && text.ending().endedOn() == null);
    }

    List<AreaCard> communes() {
        var provinces = Scopes.current().provinces();
        return provinces.isEmpty() ? List.of() : areas.communesOf(new AreaId(provinces.getFirst()), parties.today());
    }

    List<Choice> communeChoices() {
        return communes().stream()
                .map(card -> new Choice(String.valueOf(card.id().value()), card.name()))
                .toList();
    }
}
