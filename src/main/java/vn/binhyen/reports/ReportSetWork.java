package vn.binhyen.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.documents.Docx;
import vn.binhyen.documents.FileSet;
import vn.binhyen.jobs.JobRun;
import vn.binhyen.jobs.LongWork;

/** Writes the reports of a city and of all its communes of a period, one after the other, into one archive. */
@Component
class ReportSetWork implements LongWork {

    static final String KIND = "reports.set";

    private final ReportPapers papers;
    private final ReportSetRecords sets;
    private final Areas areas;

    ReportSetWork(ReportPapers papers, ReportSetRecords sets, Areas areas) {
        this.papers = papers;
        this.sets = sets;
        this.areas = areas;
    }

    /** What is to be written, as a job carries it. */
    record Asked(UUID id, int province, String definition, String period) {

        static Asked of(String payload) {
            var parts = payload.split("\\|", -1);
            return new Asked(UUID.fromString(parts[0]), Integer.parseInt(parts[1]), parts[2], parts[3]);
        }

        String payload() {
            return id + "|" + province + "|" + definition + "|" + period;
        }

        ReportKey of(int area) {
            return new ReportKey(definition, period, area);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        var asked = Asked.of(run.payload());
        run.outcome("/report-sets/" + asked.id());
        Scopes.<Boolean, Exception>call(city(asked.province()), () -> write(asked, run));
    }

    private boolean write(Asked asked, JobRun run) throws IOException {
        var places = places(asked);
        var out = new ByteArrayOutputStream();
        try (var set = new FileSet(out)) {
            for (var place : places) {
                run.progress(places.indexOf(place), places.size());
                var paper = papers.of(asked.of(place.id().value()));
                var title = place.name() + (paper.isDraft() ? " (dự thảo)" : "");
                set.add(place.name() + ".docx", title, file -> Docx.write(paper.document(), file));
            }
        }
        run.progress(places.size(), places.size());
        sets.keep(asked.id(), asked.province(), asked.of(asked.province()), places.size(), out.toByteArray());
        return true;
    }

    private List<AreaCard> places(Asked asked) {
        var city = new AreaId(asked.province());
        var places = new ArrayList<AreaCard>();
        places.add(areas.get(city));
        places.addAll(
                areas.communesOf(city, ReportReading.period(asked.period()).lastDay()));
        return places;
    }

    /** Whoever began it still acts. Nobody is signed in here; that they read the whole city was checked when they began it. */
    private static Scope city(int province) {
        return new Scope(Scopes.current().actor(), true, List.of(province), List.of(), List.of());
    }
}
