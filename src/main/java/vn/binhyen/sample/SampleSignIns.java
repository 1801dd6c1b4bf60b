package vn.binhyen.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.NewAccount;
import vn.binhyen.accounts.Role;
import vn.binhyen.accounts.SignInHint;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.organisations.Registration;

/** The sample's sign-ins, all with one password that everybody may know. */
record SampleSignIns(AreaId province, List<AreaCard> communes, LocalDate since) {

    static final String PASSWORD = "binhyen-mau-2026";
    static final SignInName OFFICE = new SignInName("vanphong");

    /** One of each role, as the sign-in page tells them. */
    static final List<SignInHint> HINTS = List.of(
            new SignInHint(OFFICE.value(), PASSWORD, Role.OFFICE),
            new SignInHint("donvi-004", PASSWORD, Role.ORGANISATION),
            new SignInHint("congan-00004", PASSWORD, Role.COMMUNE_DESK),
            new SignInHint("lanhdao", PASSWORD, Role.LEADER),
            new SignInHint("quansat", PASSWORD, Role.OBSERVER),
            new SignInHint("quantri", PASSWORD, Role.ADMINISTRATOR));

    List<NewAccount> all(List<Registration> invented) {
        var all = new ArrayList<NewAccount>();
        all.add(account(OFFICE.value(), "Văn phòng thường trực (mẫu)", Grant.office(province.value(), since)));
        all.add(account("lanhdao", "Lãnh đạo Ban Chỉ đạo (mẫu)", Grant.leader(province.value(), since)));
        all.add(account("quansat", "Quan sát viên (mẫu)", Grant.observer(province.value(), since)));
        all.add(account("quantri", "Quản trị viên (mẫu)", Grant.administrator(since)));
        for (var commune : communes) all.add(desk(commune));
        for (int i = 0; i < invented.size(); i++) all.add(organisation(i + 1, invented.get(i)));
        return all;
    }

    /** The office's among them. */
    static NewAccount office(List<NewAccount> all) {
        return all.stream()
                .filter(account -> account.signInName().equals(OFFICE))
                .findFirst()
                .orElseThrow();
    }

    private NewAccount desk(AreaCard commune) {
        var name = "Công an " + commune.name() + " (mẫu)";
        return account(
                "congan-" + commune.code(), name, Grant.communeDesk(commune.id().value(), since));
    }

    private NewAccount organisation(int number, Registration organisation) {
        var name = organisation.facts().name();
        var grant = Grant.organisation(organisation.id().value(), since);
        return account("donvi-%03d".formatted(number), name, grant);
    }

    private static NewAccount account(String signInName, String displayName, Grant grant) {
        return NewAccount.of(new SignInName(signInName), displayName, List.of(grant));
    }
}
