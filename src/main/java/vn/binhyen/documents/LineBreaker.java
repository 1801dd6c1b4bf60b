package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;
import vn.binhyen.documents.SetLine.Word;

/** Breaks a paragraph's text into lines of a width, in points; a word that is wider than a line is broken, too. */
final class LineBreaker {

    private final double size;
    private final double width;
    private final double space;
    private final List<SetLine> lines = new ArrayList<>();
    private List<Word> line = new ArrayList<>();
    private double filled;

    private LineBreaker(double size, double first, double width) {
        this.size = size;
        this.width = width;
        this.space = Face.REGULAR.width(" ", size);
        this.filled = first;
    }

    /** The lines of a paragraph; the first begins after an indent. */
    static List<SetLine> lines(List<Word> words, double size, double indent, double width) {
        var breaker = new LineBreaker(size, indent, width);
        words.forEach(breaker::add);
        breaker.end(true);
        return breaker.lines;
    }

    static List<Word> words(String text, Face face, double size) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            if (end < 0) end = text.length();
            int next = end;
            while (next < text.length() && text.charAt(next) == ' ') next++;
            var letters = face.written(text.substring(at, end));
            words.add(new Word(letters, face, face.width(letters, size), next - end));
            at = next;
        }
        return words;
    }

    private void add(Word word) {
        if (!line.isEmpty() && filled + word.width() > width) end(false);
        if (filled + word.width() > width) {
            broken(word);
            return;
        }
        line.add(word);
        filled += word.width() + word.spaces() * space;
    }

    /** As many letters as the line holds, at least one, and the rest on the next. */
    private void broken(Word word) {
        int letters = word.text().length();
        while (letters > 1 && filled + word.face().width(word.text().substring(0, letters), size) > width) letters--;
        var part = word.text().substring(0, letters);
        var rest = word.text().substring(letters);
        double wide = word.face().width(part, size);
        line.add(new Word(part, word.face(), wide, rest.isEmpty() ? word.spaces() : 0));
        filled += wide;
        if (rest.isEmpty()) return;
        end(false);
        add(new Word(rest, word.face(), word.face().width(rest, size), word.spaces()));
    }

    private void end(boolean last) {
        lines.add(new SetLine(List.copyOf(line), last));
        line = new ArrayList<>();
        filled = 0;
    }
}
