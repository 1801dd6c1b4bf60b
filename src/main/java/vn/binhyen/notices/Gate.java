package vn.binhyen.notices;

import org.springframework.stereotype.Component;

/** Whether messages may leave now: not in the quiet hours, and not while the mail server is known to be out of use. */
@Component
class Gate {

    private final QuietHours quietHours;
    private final Outages outages;

    Gate(QuietHours quietHours, Outages outages) {
        this.quietHours = quietHours;
        this.outages = outages;
    }

    boolean isOpen() {
        return !quietHours.isQuiet() && !outages.isOn();
    }

    Post post(boolean configured) {
        return new Post(
                configured,
                quietHours.end(),
                quietHours.isQuiet(),
                quietHours.today(),
                outages.problem().orElse(null));
    }

    /** The mail server took the connection. */
    void works() {
        outages.end();
    }

    void close(Post.Problem problem) {
        outages.begin(problem);
    }
}
