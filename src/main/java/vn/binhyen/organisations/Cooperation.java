package vn.binhyen.organisations;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.files.FileId;
import vn.binhyen.files.FileOwner;
import vn.binhyen.files.Files;
import vn.binhyen.files.KeptFile;

/** Keeps the cooperation regulations that organisations have signed with the police. */
@Service
@Transactional
class Cooperation {

    private final Organisations organisations;
    private final Files files;

    Cooperation(Organisations organisations, Files files) {
        this.organisations = organisations;
        this.files = files;
    }

    /** Notes the day of the regulation and keeps its file with the organisation. */
    void agree(OrganisationId id, LocalDate day, String fileName, InputStream content) {
        var organisation = organisations.organisation(id);
        var facts = organisation.facts();
        var place = facts.place();
        var owner = new FileOwner(
                "organisations.organisation", id.toString(), place.provinceId(), place.communeId(), id.value());
        var file = files.keep(owner, fileName, content);
        var agreed = new Arrangements(facts.arrangements().ownBoard(), day, file.value());
        organisations.edit(id, organisation.version(), facts.with(agreed));
    }

    /** The regulation's file, if one is kept and the viewer may read files. */
    @Transactional(readOnly = true)
    Optional<KeptFile> fileOf(Organisation organisation) {
        return Optional.ofNullable(organisation.facts().arrangements().cooperationFile())
                .map(file -> files.get(new FileId(file)));
    }
}
