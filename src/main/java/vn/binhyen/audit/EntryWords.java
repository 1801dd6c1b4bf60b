package vn.binhyen.audit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts entries into words. An act without a sentence is shown by its code, for the trail shows what was written. */
@Component
class EntryWords {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Pattern HASH = Pattern.compile("\\b([0-9a-f]{12})[0-9a-f]{52}\\b");

    private final MessageSource messages;
    private final Actors actors;

    EntryWords(MessageSource messages, Actors actors) {
        this.messages = messages;
        this.actors = actors;
    }

    String act(String act, Locale language) {
        return String.valueOf(messages.getMessage("audit.act." + act, null, act, language));
    }

    List<EntryLine> lines(List<SealedEntry> entries, Locale language) {
        var names = actors.namesOf(
                entries.stream().map(shown -> shown.entry().actor()).collect(Collectors.toSet()));
        return entries.stream().map(shown -> line(shown, names, language)).toList();
    }

    private EntryLine line(SealedEntry shown, Map<String, String> names, Locale language) {
        var entry = shown.entry();
        return new EntryLine(
                entry, shown.seal(), who(entry.actor(), names, language), act(entry.act(), language), details(entry));
    }

    private String who(String actor, Map<String, String> names, Locale language) {
        if (actor.isEmpty()) return text("audit.actor.nobody", language);
        if (!actor.startsWith(Actors.SYSTEM)) return names.getOrDefault(actor, actor);
        return text("audit.actor.system", language, actor.substring(Actors.SYSTEM.length()));
    }

    private String text(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** {@code count 3 · list_sha256 9f86d0…}: what the entry's JSON says, without its marks. */
    private static String details(Entry entry) {
        return spoken(JSON.readValue(entry.details(), Object.class));
    }

    private static String spoken(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(detail -> detail.getKey() + " " + spoken(detail.getValue()))
                        .collect(Collectors.joining(" · "));
            case Collection<?> list -> list.stream().map(EntryWords::spoken).collect(Collectors.joining(", "));
            default -> HASH.matcher(value.toString()).replaceAll("$1…");
        };
    }
}
