import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Verifies an exported audit trail. Needs nothing but Java, and shares no code with the product:
 *
 * <pre>java tools/VerifyAudit.java trail.jsonl [POSITION:HASH]</pre>
 *
 * The optional head is one that was noted earlier, outside the system. Ends with 0 if the trail is intact, 1 if it is
 * not, 2 if it could not be read.
 *
 * <p>The file: one JSON object a line, its values texts, whole numbers, true, false or null. First {"format",
 * "selection"}, last {"lines", "head", "head_hash"}, between them the entries in the order of the chain, then those that
 * were not sealed yet (position, previous and hash are null). An entry's hash is SHA-256 over the fields
 * "binhyen-audit-1", previous, position, id, xid, occurred_at, actor, act, subject, details, request; each field as its
 * length in bytes, a colon, its UTF-8 and a comma, and null as "-,". The first entry's previous is 64 zeros.
 */
class VerifyAudit {

    static final String FORMAT = "binhyen-audit-1";
    static final String START = "0".repeat(64);
    static final List<String> CHAINED =
            List.of("id", "xid", "occurred_at", "actor", "act", "subject", "details", "request");
    static final Set<String> NAMES = new HashSet<>(CHAINED);

    static {
        NAMES.addAll(List.of("position", "previous", "hash"));
    }

    static class Broken extends Exception {
        Broken(String message) {
            super(message);
        }
    }

    boolean selection;
    String noted;
    boolean notedSeen;
    long position;
    String hash = START;
    long sealed;
    long unsealed;
    Set<String> ids = new HashSet<>();

    public static void main(String[] arguments) {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("Usage: java VerifyAudit.java trail.jsonl [POSITION:HASH]");
            System.exit(2);
        }
        var verification = new VerifyAudit();
        verification.noted = arguments.length == 2 ? arguments[1] : null;
        try {
            verification.verify(Path.of(arguments[0]));
            System.out.println(verification.verdict());
        } catch (Broken | MalformedInputException e) {
            System.out.println("BROKEN: " + e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("Cannot read " + arguments[0] + ": " + e);
            System.exit(2);
        }
    }

    void verify(Path file) throws IOException, Broken {
        try (var lines = Files.newBufferedReader(file, UTF_8)) {
            begin(lines.readLine());
            long number = 1;
            var held = lines.readLine();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                entry(held, ++number);
                held = line;
            }
            end(held);
        }
    }

    void begin(String line) throws Broken {
        var first = parsed(line, 1);
        if (!first.keySet().equals(Set.of("format", "selection")) || !FORMAT.equals(first.get("format"))) {
            throw new Broken("line 1 is not the beginning of a trail");
        }
        selection = first.get("selection").equals("true");
    }

    void entry(String line, long number) throws Broken {
        var entry = parsed(line, number);
        if (!entry.keySet().equals(NAMES)) throw new Broken("line " + number + " is not an entry");
        if (!ids.add(entry.get("id"))) throw new Broken("line " + number + " repeats entry " + entry.get("id"));
        if (entry.get("hash") == null) {
            if (entry.get("position") != null || entry.get("previous") != null) {
                throw new Broken("line " + number + " has lost its seal");
            }
            unsealed++;
            return;
        }
        sealedEntry(entry, number);
    }

    void sealedEntry(Map<String, String> entry, long number) throws Broken {
        if (unsealed > 0) throw new Broken("line " + number + " is sealed but follows entries that are not");
        long here = number(entry.get("position"), number);
        if (here <= position || (!selection && here != position + 1)) {
            throw new Broken("line " + number + " has position " + here + " after " + position);
        }
        boolean linked = here == position + 1;
        if (linked && !hash.equals(entry.get("previous"))) {
            throw new Broken("line " + number + " (position " + here + ") does not continue the chain");
        }
        if (!hashOf(entry).equals(entry.get("hash"))) {
            throw new Broken("line " + number + " (position " + here + ") was changed");
        }
        position = here;
        hash = entry.get("hash");
        sealed++;
        compareWithNoted();
    }

    void compareWithNoted() throws Broken {
        if (noted == null || !noted.startsWith(position + ":")) return;
        if (!(position + ":" + hash).startsWith(noted)) throw new Broken("the noted head " + noted + " is not in it");
        notedSeen = true;
    }

    void end(String line) throws Broken {
        if (line == null) throw new Broken("the end is missing");
        var last = parsed(line, 0);
        if (!last.keySet().equals(Set.of("lines", "head", "head_hash"))) throw new Broken("the end is missing");
        if (number(last.get("lines"), 0) != sealed + unsealed) {
            throw new Broken("it has " + (sealed + unsealed) + " entries, its end says " + last.get("lines"));
        }
        if (number(last.get("head"), 0) != position || !hash.equals(last.get("head_hash"))) {
            throw new Broken("its last entry is not the one that its end names");
        }
        if (noted != null && !notedSeen) throw new Broken("the noted head " + noted + " is not in it");
    }

    String verdict() {
        return (selection ? "A SELECTION; each entry is as it was sealed, what is left out cannot be seen: " : "INTACT: ")
                + sealed + " sealed entries, head " + position + ":" + hash + "; " + unsealed + " not sealed yet";
    }

    static String hashOf(Map<String, String> entry) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            add(digest, FORMAT);
            add(digest, entry.get("previous"));
            add(digest, entry.get("position"));
            for (var name : CHAINED) add(digest, entry.get(name));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static void add(MessageDigest digest, String field) {
        if (field == null) {
            digest.update("-,".getBytes(UTF_8));
            return;
        }
        var bytes = field.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
        digest.update((byte) ',');
    }

    static long number(String text, long line) throws Broken {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Broken("line " + line + " has no number where one belongs");
        }
    }

    static Map<String, String> parsed(String line, long number) throws Broken {
        try {
            return new Line(line == null ? "" : line).object();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Broken((number == 0 ? "the last line" : "line " + number) + " cannot be read");
        }
    }

    /** Reads one flat JSON object. */
    static class Line {
        final String text;
        int at;

        Line(String text) {
            this.text = text;
        }

        Map<String, String> object() {
            var values = new LinkedHashMap<String, String>();
            expect('{');
            do {
                var name = string();
                expect(':');
                if (values.containsKey(name)) throw new IllegalArgumentException("twice: " + name);
                values.put(name, text.charAt(at) == '"' ? string() : word());
            } while (text.charAt(at++) == ',');
            if (text.charAt(at - 1) != '}' || at != text.length()) throw new IllegalArgumentException("no end");
            return values;
        }

        void expect(char wanted) {
            if (text.charAt(at++) != wanted) throw new IllegalArgumentException("no " + wanted);
        }

        String word() {
            int start = at;
            while (Character.isLetterOrDigit(text.charAt(at))) at++;
            var word = text.substring(start, at);
            if (!word.matches("null|true|false|0|[1-9][0-9]*")) throw new IllegalArgumentException(word);
            return word.equals("null") ? null : word;
        }

        String string() {
            expect('"');
            var read = new StringBuilder();
            for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
                read.append(c == '\\' ? escaped(text.charAt(at++)) : c);
            }
            return read.toString();
        }

        char escaped(char mark) {
            return switch (mark) {
                case '"', '\\', '/' -> mark;
                case 'b' -> '\b';
                case 'f' -> '\f';
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
                default -> throw new IllegalArgumentException("\\" + mark);
            };
        }
    }
}
