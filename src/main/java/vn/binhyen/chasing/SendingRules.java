package vn.binhyen.chasing;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;
import static vn.binhyen.accounts.Permission.JUDGE_RESULTS;

import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.notices.SendingHours;
import vn.binhyen.notices.SendingTimes;

/** What the office sets about messages: when they may be sent, and how long the links in them work. */
@Service
@Transactional
class SendingRules {

    private final Access access;
    private final SendingTimes times;
    private final LinkLives lives;

    SendingRules(Access access, SendingTimes times, LinkLives lives) {
        this.access = access;
        this.times = times;
        this.lives = lives;
    }

    /** Refuses whoever may not set them. */
    void requireSetter() {
        access.require(ISSUE_DIRECTIVES);
    }

    @Transactional(readOnly = true)
    List<SendingHours> hours() {
        access.require(JUDGE_RESULTS);
        return times.all();
    }

    @Transactional(readOnly = true)
    List<LinkLife> lives() {
        access.require(JUDGE_RESULTS);
        return lives.all();
    }

    @Transactional(readOnly = true)
    LinkLife life() {
        access.require(JUDGE_RESULTS);
        return lives.now();
    }

    void setHours(LocalTime opens, LocalTime closes, boolean workingDaysOnly) {
        access.require(ISSUE_DIRECTIVES);
        times.set(opens, closes, workingDaysOnly);
    }

    void setLife(int daysAfterDue) {
        access.require(ISSUE_DIRECTIVES);
        lives.set(daysAfterDue);
    }
}
