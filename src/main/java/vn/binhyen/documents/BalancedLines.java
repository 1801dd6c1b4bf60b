package vn.binhyen.documents;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into as few lines as they need, and those as even as they can be. */
final class BalancedLines {

    private BalancedLines() {}

    static List<String> of(String text, double points, int width) {
        var fewest = broken(text, points, width);
        int low = 0;
        int high = width;
        while (low < high) {
            int middle = (low + high) / 2;
            if (broken(text, points, middle).size() <= fewest.size()) high = middle;
            else low = middle + 1;
        }
        return broken(text, points, high);
    }

    private static List<String> broken(String text, double points, int width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" +")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && TextWidth.twips(longer, points) > width) {
                lines.add(line);
                line = word;
            } else line = longer;
        }
        lines.add(line);
        return lines;
    }
}
