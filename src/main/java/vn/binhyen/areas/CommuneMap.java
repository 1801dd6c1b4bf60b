package vn.binhyen.areas;

import java.util.List;

/** The communes of a province as shapes in one drawing; without shapes where none are known. */
public record CommuneMap(int width, int height, List<CommuneShape> shapes) {

    public String viewBox() {
        return "0 0 %d %d".formatted(width, height);
    }

    public boolean isEmpty() {
        return shapes.isEmpty();
    }
}
