package vn.binhyen.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes that a first visit to the sign-in page brings over the wire, heads included: the page, and every file that the
 * page or its style sheet names. The limit is the same contents compressed without heads.
 */
final class FirstVisitCase {

    private static final double GOAL = 150_000;
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg|woff2|png)[^\"]*)\"");
    private static final Pattern URL = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");

    private final URI address;
    private final List<Answer> answers = new ArrayList<>();

    FirstVisitCase(Installation installation) {
        this.address = URI.create(installation.address());
    }

    void measure(Consumer<Figure> found) throws IOException {
        var named = new TreeSet<String>();
        collect(FILE, fetch("/sign-in").text(), "/", named);
        var sheets = named.stream().filter(path -> path.endsWith(".css")).toList();
        if (sheets.isEmpty()) throw new IllegalStateException("The page names no style sheet");
        for (var sheet : sheets) collect(URL, fetch(sheet).text(), sheet, named);
        sheets.forEach(named::remove);
        for (var path : named) fetch(path);
        long wire = answers.stream().mapToLong(answer -> answer.all().length).sum();
        long bare = 0;
        for (var answer : answers) bare += answer.compressed();
        answers.forEach(answer -> System.err.println(answer.all().length + " bytes: " + answer.path()));
        found.accept(new Figure(
                "first-visit", wire, "bytes", bare, GOAL, Double.POSITIVE_INFINITY, new Figure.Spread(wire, wire, 1)));
    }

    private static void collect(Pattern pattern, String text, String from, TreeSet<String> named) {
        pattern.matcher(text)
                .results()
                .map(found -> URI.create(from).resolve(found.group(1)).toString())
                .forEach(named::add);
    }

    private Answer fetch(String path) throws IOException {
        try (var socket = new Socket("localhost", address.getPort())) {
            var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Mozilla/5.0\r\n"
                    + "Accept: */*\r\nAccept-Encoding: gzip, deflate, br\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = Answer.of(path, socket.getInputStream().readAllBytes());
            answers.add(answer);
            return answer;
        }
    }

    /** All bytes of an answer. */
    private record Answer(String path, byte[] all, int bodyFrom) {

        static Answer of(String path, byte[] all) {
            var latin = new String(all, StandardCharsets.ISO_8859_1);
            if (!latin.startsWith("HTTP/1.1 200"))
                throw new IllegalStateException(path + ": " + latin.lines().findFirst());
            return new Answer(path, all, latin.indexOf("\r\n\r\n") + 4);
        }

        String text() throws IOException {
            return new String(body(), StandardCharsets.UTF_8);
        }

        /** The content alone, as small as gzip makes it, if it makes it smaller. */
        int compressed() throws IOException {
            var packed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(body());
            }
            return Math.min(packed.size(), body().length);
        }

        private byte[] body() throws IOException {
            var raw = java.util.Arrays.copyOfRange(all, bodyFrom, all.length);
            if (head().contains("transfer-encoding: chunked")) raw = unchunked(raw);
            if (!head().contains("content-encoding: gzip")) return raw;
            return new GZIPInputStream(new java.io.ByteArrayInputStream(raw)).readAllBytes();
        }

        private String head() {
            return new String(all, 0, bodyFrom, StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT);
        }

        private static byte[] unchunked(byte[] raw) {
            var whole = new ByteArrayOutputStream();
            var latin = new String(raw, StandardCharsets.ISO_8859_1);
            for (int at = 0; ; ) {
                int end = latin.indexOf("\r\n", at);
                int length = Integer.parseInt(latin.substring(at, end).strip(), 16);
                if (length == 0) return whole.toByteArray();
                whole.write(raw, end + 2, length);
                at = end + 2 + length + 2;
            }
        }
    }
}
