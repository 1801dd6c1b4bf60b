package vn.binhyen.chasing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.binhyen.directives.ObligationRow;

/** The words of a reminder with places to fill in: “Kính gửi {đơn vị}”. */
public record ReminderText(String subject, String body) {

    static final String ORGANISATION = "đơn vị";
    static final String DOCUMENT = "văn bản";
    static final String TASKS = "nhiệm vụ";
    static final String DAY = "hạn";
    static final String LINK = "liên kết";

    private static final Set<String> PLACES = Set.of(ORGANISATION, DOCUMENT, TASKS, DAY, LINK);
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Names in braces that nothing can be filled into, so that nobody is sent “{tên}”. */
    List<String> unknownPlaces() {
        return PLACE.matcher(subject + "\n" + body)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !PLACES.contains(name))
                .map(name -> "{" + name + "}")
                .distinct()
                .toList();
    }

    ReminderText filled(Map<String, String> values) {
        return new ReminderText(filled(subject, values), filled(body, values));
    }

    /** What is filled in for one organisation. */
    static Map<String, String> values(List<ObligationRow> owed, String document, String link) {
        var earliest =
                owed.stream().map(ObligationRow::due).min(LocalDate::compareTo).orElseThrow();
        var tasks = owed.stream()
                .map(row -> "– " + row.title() + " (hạn " + DATE.format(row.due()) + ")")
                .collect(Collectors.joining("\n"));
        return Map.of(
                ORGANISATION, owed.getFirst().organisationName(),
                DOCUMENT, document,
                TASKS, tasks,
                DAY, DATE.format(earliest),
                LINK, link);
    }

    /** The body in paragraphs of lines, for HTML. */
    List<List<String>> paragraphs() {
        return body.strip().lines().collect(Collectors.joining("\n")).transform(ReminderText::split);
    }

    private static List<List<String>> split(String text) {
        return Pattern.compile("\n{2,}")
                .splitAsStream(text)
                .map(part -> List.of(part.split("\n")))
                .toList();
    }

    private static String filled(String text, Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
