package vn.binhyen.programmes;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Plans and the tree they make, for programs. A plan written again with the same id is the same plan. */
@RestController
@RequestMapping("/api/v1")
class PlanApiController {

    private final Plans plans;
    private final PlanTree tree;
    private final ApiTyping typing;

    PlanApiController(Plans plans, PlanTree tree, ApiTyping typing) {
        this.plans = plans;
        this.tree = tree;
        this.typing = typing;
    }

    /** The year's plans that concern the viewer: which carries out which. */
    @GetMapping("/plans")
    List<PlanBranch> planTree(@RequestParam int year, @ModelAttribute PlanFilter filter) {
        return tree.of(year, filter);
    }

    @GetMapping("/plans/{id}")
    PlanText plan(@PathVariable UUID id) {
        return plans.get(new PlanId(id));
    }

    @PostMapping("/programmes/{id}/plans/{plan}")
    @ResponseStatus(HttpStatus.OK)
    PlanText writePlan(@PathVariable UUID id, @PathVariable UUID plan, @RequestBody PlanForm form) {
        plans.write(new PlanId(plan), new ProgrammeId(id), typing.plan(form, plan));
        return plan(plan);
    }

    @PostMapping(path = "/plans/{id}/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.OK)
    PlanText attachToPlan(@PathVariable UUID id, @RequestPart MultipartFile file) {
        plans.attach(new PlanId(id), requireNonNullElse(file.getOriginalFilename(), ""), file);
        return plan(id);
    }

    /** Takes out a plan that was entered by mistake; one that others carry out stays. */
    @DeleteMapping("/plans/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removePlan(@PathVariable UUID id) {
        plans.remove(new PlanId(id));
    }
}
