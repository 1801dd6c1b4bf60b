package vn.binhyen.groupings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Groupings for programs, as they are on a day: today where none is asked for. */
@RestController
@RequestMapping("/api/v1/groupings")
class GroupingApiController {

    private final GroupingsByDay byDay;
    private final Clock clock;

    GroupingApiController(GroupingsByDay byDay, Clock clock) {
        this.byDay = byDay;
        this.clock = clock;
    }

    /** Those that hold on the day. */
    @GetMapping
    List<GroupingLine> groupings(
            @RequestParam(required = false) @Nullable LocalDate on, @RequestParam(defaultValue = "") String words) {
        return byDay.all(day(on), words).stream().filter(GroupingLine::holds).toList();
    }

    @GetMapping("/{id}")
    GroupingOnDay grouping(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate on) {
        return byDay.of(new GroupingId(id), day(on));
    }

    private LocalDate day(@Nullable LocalDate on) {
        return on == null ? LocalDate.now(clock) : on;
    }
}
