package vn.hiepdong.demo.province;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.AccountForm;
import vn.hiepdong.account.DemonstrationAccounts;
import vn.hiepdong.account.ManagingAccounts;
import vn.hiepdong.account.Role;
import vn.hiepdong.demo.Clerk;

/** The agencies of a small fictional province, "tỉnh Mẫu", its people, who are all called Mẫu, and the accounts. */
@Component
@Profile("demo")
class Registry {

    private static final String COMMITTEE = "Ủy ban nhân dân tỉnh Mẫu";
    private static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu";
    private static final String UNIONS = "Các tổ chức chính trị - xã hội tỉnh Mẫu";
    private static final String FICTIONAL = "Cơ quan của một tỉnh hư cấu, dùng để minh họa.";

    /** All others act for the committee. */
    private static final Map<String, String> AGENCY_OF =
            Map.of("quantri2", FRONT, "canbo2", FRONT, "baocao", "Sở Nội vụ tỉnh Mẫu");

    private final Clerk clerk;
    private final ManagingAccounts accounts;
    private final DemonstrationAccounts demonstration;
    private final LocalDate today;

    Registry(Clerk clerk, ManagingAccounts accounts, DemonstrationAccounts demonstration, Clock clock) {
        this.clerk = clerk;
        this.accounts = accounts;
        this.demonstration = demonstration;
        this.today = LocalDate.now(clock);
    }

    void agencies() {
        clerk.area("""
                name: Tỉnh Mẫu (hư cấu)
                kind: PROVINCE
                """);
        agency(COMMITTEE, "UBND tỉnh Mẫu", "GOVERNMENT", "", 1);
        agency(FRONT, "UBMTTQ tỉnh Mẫu", "FRONT", "", 2);
        agency("Sở Nội vụ tỉnh Mẫu", "", "GOVERNMENT", COMMITTEE, 11);
        agency("Sở Nông nghiệp và Môi trường tỉnh Mẫu", "", "GOVERNMENT", COMMITTEE, 12);
        agency("Sở Tài chính tỉnh Mẫu", "", "GOVERNMENT", COMMITTEE, 13);
        agency("Liên đoàn Lao động tỉnh Mẫu", "", "SOCIO_POLITICAL", FRONT, 21);
        agency("Hội Nông dân tỉnh Mẫu", "", "SOCIO_POLITICAL", FRONT, 22);
        agency("Hội Liên hiệp Phụ nữ tỉnh Mẫu", "", "SOCIO_POLITICAL", FRONT, 23);
        agency("Đoàn Thanh niên tỉnh Mẫu", "", "SOCIO_POLITICAL", FRONT, 24);
        clerk.agency("""
                fullName: %s
                area: Tỉnh Mẫu (hư cấu)
                sector: SOCIO_POLITICAL
                level: PROVINCE
                group: true
                members[0].member: Liên đoàn Lao động tỉnh Mẫu
                members[1].member: Hội Nông dân tỉnh Mẫu
                members[2].member: Hội Liên hiệp Phụ nữ tỉnh Mẫu
                members[3].member: Đoàn Thanh niên tỉnh Mẫu
                description: %s
                sortOrder: 20
                """.formatted(UNIONS, FICTIONAL));
    }

    private void agency(String name, String shortName, String sector, String parent, int order) {
        clerk.agency("""
                fullName: %s
                shortName: %s
                area: Tỉnh Mẫu (hư cấu)
                sector: %s
                level: PROVINCE
                parent: %s
                description: %s
                sortOrder: %d
                """.formatted(name, shortName, sector, parent, FICTIONAL, order));
    }

    void accounts() {
        open(EnumSet.of(Role.ADMIN, Role.COORDINATOR));
    }

    /** Later than the others, as those below: a database of an earlier version has those already. */
    void editor() {
        open(EnumSet.of(Role.EDITOR));
    }

    void leaderAndReporter() {
        open(EnumSet.of(Role.LEADER, Role.REPORTER));
    }

    void agencyAdministrator() {
        open(EnumSet.of(Role.AGENCY_ADMIN));
    }

    private void open(Set<Role> roles) {
        demonstration.entries().stream()
                .filter(entry -> roles.contains(entry.role()))
                .forEach(this::account);
    }

    private void account(DemonstrationAccounts.Entry entry) {
        var agency = AGENCY_OF.getOrDefault(entry.login(), COMMITTEE);
        var lines = """
                    login: %s
                    name: %s
                    agency: %s
                    roles: %s
                    """.formatted(entry.login(), entry.name(), agency, entry.role());
        accounts.createForDemonstration(clerk.typing().into(AccountForm.class, lines), demonstration.password());
    }

    void people() {
        head("Nguyễn Văn Mẫu", "Chủ tịch UBND tỉnh", COMMITTEE);
        person("Trần Thị Mẫu", "Phó Chủ tịch UBND tỉnh", COMMITTEE);
        head("Lê Văn Mẫu", "Chủ tịch Ủy ban MTTQ Việt Nam tỉnh", FRONT);
        head("Phạm Thị Mẫu", "Chủ tịch Liên đoàn Lao động tỉnh", "Liên đoàn Lao động tỉnh Mẫu");
        head("Hoàng Văn Mẫu", "Giám đốc Sở Nội vụ", "Sở Nội vụ tỉnh Mẫu");
    }

    /** Who signed in the years before. */
    void peopleOfEarlierYears() {
        earlier("Đỗ Văn Mẫu", "Phó Chủ tịch UBND tỉnh", COMMITTEE);
        earlier("Bùi Văn Mẫu", "Chủ tịch Hội Nông dân tỉnh", "Hội Nông dân tỉnh Mẫu");
        earlier("Ngô Thị Mẫu", "Chủ tịch Hội Liên hiệp Phụ nữ tỉnh", "Hội Liên hiệp Phụ nữ tỉnh Mẫu");
    }

    private void earlier(String name, String title, String agency) {
        office(name, title, agency, false, today.getYear() - 4);
    }

    private void head(String name, String title, String agency) {
        office(name, title, agency, true, today.getYear() - 1);
    }

    private void person(String name, String title, String agency) {
        office(name, title, agency, false, today.getYear() - 1);
    }

    private void office(String name, String title, String agency, boolean head, int since) {
        clerk.person("""
                name: %s
                offices[0].title: %s
                offices[0].agency: %s
                offices[0].head: %s
                offices[0].from: %d
                """.formatted(name, title, agency, head, since));
    }
}
