package vn.binhyen.trials;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.lists.Upload;
import vn.binhyen.preventionmodels.ModelId;

/** Trials, for programs. */
@RestController
@RequestMapping("/api/v1/trials")
class TrialApiController {

    private final Trials trials;
    private final TrialList list;
    private final Judging judging;
    private final VerdictRecords verdicts;
    private final Alarms alarms;

    TrialApiController(Trials trials, TrialList list, Judging judging, VerdictRecords verdicts, Alarms alarms) {
        this.trials = trials;
        this.list = list;
        this.judging = judging;
        this.verdicts = verdicts;
        this.alarms = alarms;
    }

    /** Which units are compared. */
    record UnitsRequest(@NotNull List<@NotNull @Valid Unit> units) {}

    /** How many counts were received. */
    record DataReceived(int counts) {}

    /** What the data said, with all that it rests on. */
    record VerdictAnswer(UUID id, Instant reachedAt, VerdictKind verdict, int level, String dataHash, Working working) {

        static VerdictAnswer of(Verdict verdict) {
            return new VerdictAnswer(
                    verdict.id(),
                    verdict.reachedAt(),
                    verdict.kind(),
                    verdict.level(),
                    verdict.dataHash(),
                    verdict.working());
        }
    }

    @GetMapping
    List<TrialList.TrialCard> trials(@RequestParam(required = false) @Nullable UUID model) {
        return list.of(model);
    }

    @GetMapping("/{id}")
    TrialText trial(@PathVariable UUID id) {
        return trials.get(new TrialId(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    TrialText designTrial(@Valid @RequestBody TrialForm form) {
        trials.design(form.trial(), new ModelId(form.model()), form.terms());
        return trial(form.trial().value());
    }

    @PutMapping("/{id}")
    TrialText correctTrial(@PathVariable UUID id, @Valid @RequestBody TrialTerms terms) {
        trials.correct(new TrialId(id), terms);
        return trial(id);
    }

    @PutMapping("/{id}/units")
    TrialText compareUnits(@PathVariable UUID id, @Valid @RequestBody UnitsRequest sent) {
        trials.compare(new TrialId(id), sent.units());
        return trial(id);
    }

    @PostMapping("/{id}/freezing")
    TrialText freezeTrial(@PathVariable UUID id) {
        trials.freeze(new TrialId(id));
        return trial(id);
    }

    @PostMapping(path = "/{id}/data", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    DataReceived receiveTrialSeries(@PathVariable UUID id, @RequestPart MultipartFile file) throws IOException {
        return new DataReceived(Upload.read(file, sent -> trials.receive(new TrialId(id), sent)));
    }

    /** The latest first. */
    @GetMapping("/{id}/verdicts")
    List<VerdictAnswer> verdicts(@PathVariable UUID id) {
        trials.get(new TrialId(id));
        return verdicts.of(new TrialId(id)).stream().map(VerdictAnswer::of).toList();
    }

    /** That what was shown seems to be over, or is; the latest first. */
    @GetMapping("/{id}/alarms")
    List<Alarm> alarms(@PathVariable UUID id) {
        trials.get(new TrialId(id));
        return alarms.of(new TrialId(id));
    }

    /** Says what is done about the alarms that nobody answered yet. */
    @PostMapping("/{id}/alarms")
    List<Alarm> answerAlarms(@PathVariable UUID id, @Valid @RequestBody AlarmAnswer sent) {
        alarms.answer(new TrialId(id), sent);
        return alarms(id);
    }

    /** Judges the data as they are known now; the same data are not judged twice. */
    @PostMapping("/{id}/verdicts")
    List<VerdictAnswer> judgeTrial(@PathVariable UUID id) {
        judging.judge(new TrialId(id));
        return verdicts(id);
    }
}
