package vn.binhyen.dashboards;

import java.util.Map;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.audit.Audited;

/** Somebody switched dashboards by e-mail on, to another rhythm, or off; the address stays outside the trail. */
public record SubscriptionChanged(AccountId account, String rhythm) implements Audited {

    @Override
    public String act() {
        return "dashboards.subscribe";
    }

    @Override
    public String subject() {
        return "dashboards.subscription:" + account;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("rhythm", rhythm);
    }
}
