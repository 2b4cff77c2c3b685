package vn.hiepdong.account;

import jakarta.validation.Validator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hiepdong.agency.FoundingAgency;
import vn.hiepdong.web.RuleViolation;

/** Makes an administrator where there may be nobody yet who could, and the agency for which that account acts. */
@Component
public class FirstAdministrator {

    private final FoundingAgency founding;
    private final ManagingAccounts managing;
    private final SettingPasswords setting;
    private final Validator validator;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            FoundingAgency founding,
            ManagingAccounts managing,
            SettingPasswords setting,
            Validator validator,
            TransactionTemplate transaction) {
        this.founding = founding;
        this.managing = managing;
        this.setting = setting;
        this.validator = validator;
        this.transaction = transaction;
    }

    /**
     * @param agency full name; registered, with its province, where the portal does not know it
     * @throws RuleViolation when the login is taken or none, or the password does not hold
     */
    public void create(String login, String name, String password, String agency, String province) {
        var form = new AccountForm("", null, login, name, "", agency, List.of(Role.ADMIN));
        validator.validate(form).forEach(mistake -> {
            throw new RuleViolation(mistake.getPropertyPath().toString(), mistake.getMessage());
        });
        ActingAsSystem.run(
                "create-admin",
                () -> transaction.executeWithoutResult(begun -> {
                    founding.register(agency, province);
                    setting.set(managing.createFirst(form), password);
                }));
    }
}
