package vn.binhyen.preventionmodels;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads all that the page of a model shows, without drawing it. */
@Component
public class ModelReading {

    private static final int SHOWN = 31;

    private final ModelView view;
    private final WaysOn waysOn;

    ModelReading(ModelView view, WaysOn waysOn) {
        this.view = view;
        this.waysOn = waysOn;
    }

    public List<Object> of(UUID model) {
        var id = new ModelId(model);
        var shown = view.of(id);
        return List.of(view.points(id, null, SHOWN), shown, waysOn.ofModel(shown.text()));
    }
}
