package vn.hiepdong.account;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.agency.FoundingAgency;

/** Makes an administrator where there may be nobody yet who could, and the agency for which that account acts. */
@Component
public class FirstAdministrator {

    private final FoundingAgency founding;
    private final ManagingAccounts managing;
    private final SettingPasswords setting;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            FoundingAgency founding,
            ManagingAccounts managing,
            SettingPasswords setting,
            TransactionTemplate transaction) {
        this.founding = founding;
        this.managing = managing;
        this.setting = setting;
        this.transaction = transaction;
    }

    /**
     * @param agency full name; registered, with its province, where the portal does not know it
     * @throws vn.hiepdong.web.RuleViolation when the login is taken, or the password does not hold
     */
    public void create(String login, String name, String password, String agency, String province) {
        var form = new AccountForm("", null, login, name, "", agency, List.of(Role.ADMIN));
        ActingAsSystem.run(
                "create-admin",
                () -> transaction.executeWithoutResult(begun -> {
                    founding.register(agency, province);
                    setting.set(managing.createFirst(form), password);
                }));
    }
}
