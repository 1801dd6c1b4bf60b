package vn.binhyen.notices;

import java.util.Map;
import org.springframework.stereotype.Service;
import vn.binhyen.pages.Drawings;

/** Draws the letters that need no layout of their own: a few lines, and one link. */
@Service
public class PlainLetters {

    private final Drawings drawings;

    PlainLetters(Drawings drawings) {
        this.drawings = drawings;
    }

    /** @param link what a line of the text consists of, which can be pressed */
    public Letter letter(String subject, String text, String link) {
        var lines = text.lines().toList();
        var html = drawings.draw("notices/letter", Map.of("title", subject, "lines", lines, "link", link));
        return new Letter(subject, text, html);
    }
}
