package vn.hiepdong.commitment;

import java.util.regex.Pattern;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.hiepdong.account.SignedInAccount;
import vn.hiepdong.web.NotFoundException;
import vn.hiepdong.web.RecordAddresses;

/** The addresses of commitments that are tracked. */
@Component
class AddressesOfCommitments implements RecordAddresses {

    private static final Pattern COMMITMENT = Pattern.compile("/staff/commitments/(\\d{1,18})(?:/.*)?");

    private final ReadingCommitment reading;

    AddressesOfCommitments(ReadingCommitment reading) {
        this.reading = reading;
    }

    @Override
    public boolean hide(String path, Authentication me) {
        var commitment = COMMITMENT.matcher(path);
        if (!commitment.matches()) {
            return false;
        }
        try {
            reading.requireReadable(Long.parseLong(commitment.group(1)), SignedInAccount.in(me));
            return false;
        } catch (NotFoundException hidden) {
            return true;
        }
    }
}
