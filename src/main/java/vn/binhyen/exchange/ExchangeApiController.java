package vn.binhyen.exchange;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.exchange.ExchangeRefused.Why;
import vn.binhyen.exchange.SentFiles.Sent;
import vn.binhyen.pages.Download;
import vn.binhyen.pages.FieldsRefused;
import vn.binhyen.reports.ReportKey;

/** Signs reports for, and takes in reports of, other installations for programs. */
@RestController
@RequestMapping("/api/v1/reports-exchange")
class ExchangeApiController {

    private static final int SIZE = 200;

    private final Exporting exporting;
    private final Receiving receiving;
    private final Received received;
    private final Validator validator;

    ExchangeApiController(Exporting exporting, Receiving receiving, Received received, Validator validator) {
        this.exporting = exporting;
        this.receiving = receiving;
        this.received = received;
        this.validator = validator;
    }

    /** A report to be signed: its definition, its period, and its city or commune; none: the caller's. */
    record ReportAsked(
            @NotBlank @Nullable String definition,
            @NotBlank @Nullable String period,
            @Nullable Integer area) {

        ReportKey key() {
            return new ReportKey(Objects.requireNonNull(definition), Objects.requireNonNull(period), area);
        }
    }

    /** The reports to be signed. */
    record SigningForm(@NotEmpty @Nullable List<@NotNull @Valid ReportAsked> reports) {

        List<ReportKey> keys() {
            return reports == null
                    ? List.of()
                    : reports.stream().map(ReportAsked::key).toList();
        }
    }

    /** What becomes of one report of a file. */
    record LineAnswer(
            String definition,
            String period,
            String place,
            int edition,
            Preview.Standing standing,
            @Nullable Integer area,
            List<String> unknownMeasures) {}

    /** What becomes, or became, of a file. */
    record FileAnswer(String installation, int added, List<LineAnswer> reports) {

        static FileAnswer of(Preview preview) {
            return new FileAnswer(
                    preview.installation(),
                    preview.added(),
                    preview.lines().stream()
                            .map(line -> new LineAnswer(
                                    line.report().definition().code(),
                                    line.report().period().code(),
                                    line.report().place().code(),
                                    line.report().edition(),
                                    line.standing(),
                                    line.area(),
                                    line.unknown()))
                            .toList());
        }
    }

    /** A received report with its figures. */
    record ReceivedAnswer(ReceivedReport report, List<Received.Part> parts) {}

    @PostMapping("/signatures")
    void sign(@RequestBody SigningForm asked, HttpServletResponse response) throws IOException {
        exporting.require();
        FieldsRefused.ifWrong(validator, asked, errors -> {});
        var file = exporting.sign(asked.keys());
        new Download(ExchangeController.MEDIA_TYPE, "bao-cao.json").send(response, out -> out.write(file));
    }

    /** Takes a signed file in as the body itself, all of it or nothing. A dry run only says what would become of it. */
    @PostMapping(
            value = "/files",
            consumes = {
                ExchangeController.MEDIA_TYPE,
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_OCTET_STREAM_VALUE
            })
    FileAnswer receive(InputStream body, @RequestParam(defaultValue = "false") boolean dryRun) throws IOException {
        var content = body.readNBytes(FileChecking.LARGEST + 1);
        if (content.length > FileChecking.LARGEST) throw new ExchangeRefused(Why.TOO_LARGE);
        var sent = new Sent("", content);
        return FileAnswer.of(dryRun ? receiving.look(sent) : receiving.takeIn(sent));
    }

    @GetMapping("/received")
    List<ReceivedReport> received(
            @RequestParam @Nullable String period,
            @RequestParam @Nullable String place,
            @RequestParam(defaultValue = "0") int after) {
        return received.page(period, place, Math.max(0, after), SIZE);
    }

    @GetMapping("/received/{id}")
    ReceivedAnswer receivedReport(@PathVariable UUID id) {
        var report = received.get(id);
        return new ReceivedAnswer(report, received.parts(report));
    }
}
