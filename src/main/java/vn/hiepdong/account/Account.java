package vn.hiepdong.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import vn.hiepdong.agency.Agency;

/** Somebody's way in, for one agency. */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private long version;

    private String login;

    private String name;

    private String email;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Agency agency;

    private String passwordHash;

    private Instant passwordSetAt;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.ACTIVE;

    private boolean demonstration;

    private Instant secondFactorSince;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Account() {}

    Account(String login, boolean demonstration) {
        this.login = login;
        this.demonstration = demonstration;
    }

    void describe(String name, String email, Agency agency, Set<Role> roles) {
        this.name = name;
        this.email = email;
        this.agency = agency;
        this.roles.retainAll(roles);
        this.roles.addAll(roles);
    }

    /** Ends every session that began before: see {@link SignedInAccount#passwordSetAt()}. */
    void setPassword(String hash, Instant now) {
        passwordHash = hash;
        passwordSetAt = now.truncatedTo(ChronoUnit.MILLIS);
    }

    /** @param since null: the password alone lets its owner in again */
    void secondFactorSince(Instant since) {
        secondFactorSince = since;
    }

    void disable() {
        state = AccountState.DISABLED;
    }

    void enable() {
        state = AccountState.ACTIVE;
    }

    boolean active() {
        return state == AccountState.ACTIVE;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public Agency agency() {
        return agency;
    }

    String passwordHash() {
        return passwordHash;
    }

    Instant passwordSetAt() {
        return passwordSetAt;
    }

    boolean hasSecondFactor() {
        return secondFactorSince != null;
    }

    public AccountState state() {
        return state;
    }

    boolean demonstration() {
        return demonstration;
    }

    public Set<Role> roles() {
        return roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }
}
