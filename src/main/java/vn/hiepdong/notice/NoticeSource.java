package vn.hiepdong.notice;

import java.util.List;
import vn.hiepdong.account.SignedInAccount;

/** Where notices come from: asked for each agency and set of roles what stands today. */
public interface NoticeSource {

    /** Depends on agency and roles alone, so that colleagues are asked for once; empty for those whom it does not concern. */
    List<Matter> of(SignedInAccount me);
}
