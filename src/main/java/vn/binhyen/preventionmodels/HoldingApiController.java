package vn.binhyen.preventionmodels;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.FieldsRefused;

/** The groups and the equipment of a point, and its end, for programs. */
@RestController
@RequestMapping("/api/v1/points/{id}")
class HoldingApiController {

    private final Points points;
    private final PointView view;
    private final Bodies bodies;

    HoldingApiController(Points points, PointView view, Bodies bodies) {
        this.points = points;
        this.view = view;
        this.bodies = bodies;
    }

    /** Of one kind of equipment, how much was counted and how much of it works. */
    record Counted(
            @NotNull EquipmentKind kind,
            @NotNull Integer total,
            @NotNull Integer working) {}

    /** All that was counted; kinds that it does not name are there no more. */
    record Equipment(@NotNull List<@NotNull @Valid Counted> equipment) {

        List<Stock> stocks() {
            var errors = new BeanPropertyBindingResult(this, "equipment");
            var stocks = new ArrayList<Stock>();
            var seen = EnumSet.noneOf(EquipmentKind.class);
            for (int i = 0; i < equipment.size(); i++) {
                var counted = equipment.get(i);
                var field = "equipment[" + i + "]";
                if (!seen.add(counted.kind())) errors.rejectValue(field + ".kind", "preventionmodels.equipment.twice");
                var names = new StockFields.Names(field + ".total", field + ".working");
                StockFields.counted(counted.kind(), counted.total(), counted.working(), names, errors)
                        .ifPresent(stocks::add);
            }
            FieldsRefused.ifAny(errors);
            return stocks;
        }
    }

    /** Those that were dissolved come last. */
    @GetMapping("/groups")
    List<Group> groupsOfPoint(@PathVariable UUID id) {
        return view.of(new PointId(id)).groups();
    }

    @PostMapping("/groups")
    @ResponseStatus(HttpStatus.CREATED)
    List<Group> formGroup(@PathVariable UUID id, @Valid @RequestBody GroupForm group) {
        bodies.requireEnterer();
        points.form(new PointId(id), group);
        return groupsOfPoint(id);
    }

    @PostMapping("/groups/{group}/dissolution")
    List<Group> dissolveGroup(@PathVariable UUID id, @PathVariable UUID group) {
        bodies.requireEnterer();
        points.dissolve(new PointId(id), group);
        return groupsOfPoint(id);
    }

    @GetMapping("/equipment")
    List<Stock> equipmentOfPoint(@PathVariable UUID id) {
        return view.of(new PointId(id)).equipment();
    }

    @PutMapping("/equipment")
    List<Stock> countEquipment(@PathVariable UUID id, @Valid @RequestBody Equipment counted) {
        bodies.requireEnterer();
        points.equip(new PointId(id), counted.stocks());
        return equipmentOfPoint(id);
    }

    @PostMapping("/ending")
    PointText endPoint(@PathVariable UUID id, @Valid @RequestBody HoldingController.EndingForm ending) {
        bodies.requireEnterer();
        points.end(new PointId(id), ending.day(), ending.reason());
        return points.get(new PointId(id));
    }
}
