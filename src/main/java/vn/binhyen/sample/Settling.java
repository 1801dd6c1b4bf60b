package vn.binhyen.sample;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.organisations.Registration;

/** Registers the sample's places and organisations and makes its sign-ins: all or nothing. */
@Component
class Settling {

    private final Organisations organisations;
    private final Accounts accounts;
    private final Clock clock;

    Settling(Organisations organisations, Accounts accounts, Clock clock) {
        this.organisations = organisations;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Answers the office's account. */
    @Transactional
    AccountId settle(AreaId hanoi, List<AreaCard> communes, List<Registration> invented) {
        Map<String, AreaId> byCode = communes.stream().collect(toUnmodifiableMap(AreaCard::code, AreaCard::id));
        var all = new ArrayList<>(new RealPlaces(hanoi, byCode).all());
        all.addAll(invented);
        organisations.registerAll(all);
        var signIns = new SampleSignIns(hanoi, communes, LocalDate.now(clock)).all(invented);
        accounts.createSample(signIns, SampleSignIns.PASSWORD);
        return SampleSignIns.office(signIns).id();
    }
}
