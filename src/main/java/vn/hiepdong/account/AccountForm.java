package vn.hiepdong.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import vn.hiepdong.web.form.Submissions;

/**
 * What an administrator types about an account. The login is asked for only when it is made; the password is its owner's.
 *
 * @param agency name of the agency it acts for, as a picker takes it
 */
public record AccountForm(
        String submissionKey,
        Long version,

        @Pattern(regexp = "[a-z0-9][a-z0-9._-]{1,49}", message = "{account.login.invalid}")
        String login,

        @NotBlank(message = "{account.name.blank}") @Size(max = 100, message = "{text.tooLong}")
        String name,

        @Email(message = "{email.invalid}") @Size(max = 200, message = "{text.tooLong}")
        String email,

        @NotBlank(message = "{agency.blank}") String agency,
        @NotEmpty(message = "{account.roles.empty}") List<@NotNull Role> roles) {

    static AccountForm blank() {
        return new AccountForm(Submissions.newKey(), null, "", "", "", "", List.of(Role.COORDINATOR));
    }

    static AccountForm of(Account account) {
        return new AccountForm(
                Submissions.newKey(),
                account.version(),
                account.login(),
                account.name(),
                account.email() == null ? "" : account.email(),
                account.agency().name(),
                List.copyOf(account.roles()));
    }
}
