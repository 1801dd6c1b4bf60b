package vn.binhyen.reorganisations;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.areas.Outlined;

/** Takes in the outlines of units that begin, as GeoJSON whose features have a {@code code}. */
@Controller
class OutlineController {

    private final Drafting drafting;
    private final JsonMapper json;

    OutlineController(Drafting drafting, JsonMapper json) {
        this.drafting = drafting;
        this.json = json;
    }

    @PostMapping("/reorganisations/{id}/outlines")
    String outline(@PathVariable UUID id, @RequestParam MultipartFile file) throws IOException {
        var reorganisation = new ReorganisationId(id);
        drafting.requireDraft(reorganisation);
        drafting.outline(reorganisation, rings(file));
        return "redirect:/reorganisations/" + id;
    }

    private Map<String, List<List<double[]>>> rings(MultipartFile file) throws IOException {
        var rings = new HashMap<String, List<List<double[]>>>();
        try (var content = file.getInputStream()) {
            for (var feature : json.readTree(content).path("features")) {
                var code = feature.path("properties").path("code").asString("");
                var shape = Outlined.rings(feature.path("geometry"));
                if (!code.matches("[0-9]{5}") || shape.isEmpty()) throw new NotOutlines();
                rings.put(code, shape);
            }
        } catch (JacksonException malformed) {
            throw new NotOutlines();
        }
        if (rings.isEmpty()) throw new NotOutlines();
        return rings;
    }
}
