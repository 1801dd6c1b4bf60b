package vn.binhyen.preventionmodels;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads all that the page of a model shows, without drawing it. */
@Component
public class ModelReading {

    private static final int SHOWN = 31;

    private final ModelView view;

    ModelReading(ModelView view) {
        this.view = view;
    }

    public Object of(UUID model) {
        return view.whole(new ModelId(model), null, SHOWN);
    }
}
