package vn.hiepdong.notice.choice;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import vn.hiepdong.notice.NoticeKind;

/** What one person chose. Whoever never chose gets everything. */
@Entity
class NoticeSetting {

    @Id
    private Long accountId;

    @Version
    private Long version;

    private boolean byMail = true;

    @ElementCollection
    @CollectionTable(name = "notice_kind_off", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "kind")
    @Enumerated(EnumType.STRING)
    private Set<NoticeKind> off = new HashSet<>();

    protected NoticeSetting() {}

    NoticeSetting(long accountId) {
        this.accountId = accountId;
    }

    void choose(Collection<NoticeKind> wanted, boolean byMail) {
        var unwanted = EnumSet.allOf(NoticeKind.class);
        unwanted.removeAll(wanted);
        off.retainAll(unwanted);
        off.addAll(unwanted);
        this.byMail = byMail;
    }

    /** -1 while nothing was ever chosen. */
    long version() {
        return version == null ? -1 : version;
    }

    boolean byMail() {
        return byMail;
    }

    Set<NoticeKind> off() {
        return off.isEmpty() ? EnumSet.noneOf(NoticeKind.class) : EnumSet.copyOf(off);
    }
}
