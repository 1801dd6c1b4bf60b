package vn.binhyen.groupings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.calendars.Wording;
import vn.binhyen.pages.Replies;
import vn.binhyen.pages.Typed;

/** Takes in that a grouping ends or is removed, and makes those of the former districts. */
@Controller
@RequestMapping("/groupings")
class GroupingActController {

    private final Groupings groupings;
    private final GroupingOffers offers;
    private final Access access;

    GroupingActController(Groupings groupings, GroupingOffers offers, Access access) {
        this.groupings = groupings;
        this.offers = offers;
        this.access = access;
    }

    /** What is typed on the last day of a grouping. */
    record Ending(String validUntil) {}

    @GetMapping("/{id}/ending")
    String ask(@PathVariable UUID id, Model model) {
        access.require(Permission.REORGANISE);
        model.addAttribute("text", groupings.get(new GroupingId(id)));
        return "groupings/ending";
    }

    @PostMapping("/{id}/ending")
    ModelAndView end(@PathVariable UUID id, @RequestParam(required = false) @Nullable String validUntil) {
        access.require(Permission.REORGANISE);
        var grouping = new GroupingId(id);
        var text = groupings.get(grouping);
        var ending = new Ending(Typed.text(validUntil));
        var errors = new BindException(ending, "form");
        var day = Wording.readDay(ending.validUntil());
        if (ending.validUntil().isEmpty()) errors.rejectValue("validUntil", "NotBlank");
        else if (day.isEmpty()) errors.rejectValue("validUntil", "typeMismatch.java.time.LocalDate");
        Replies.attempt(errors, "validUntil", () -> groupings.end(grouping, day.orElseThrow()));
        if (!errors.hasErrors()) return Replies.seeOther("/groupings/" + id);
        return Replies.again("groupings/ending", errors).addObject("text", text);
    }

    @PostMapping("/{id}/removal")
    ModelAndView remove(@PathVariable UUID id) {
        groupings.remove(new GroupingId(id));
        return Replies.seeOther("/groupings");
    }

    @PostMapping("/former-districts")
    ModelAndView propose() {
        access.require(Permission.REORGANISE);
        return Replies.seeOther("/groupings?proposed=" + groupings.proposeFormerDistricts(offers.province()));
    }
}
