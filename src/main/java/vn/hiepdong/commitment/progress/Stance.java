package vn.hiepdong.commitment.progress;

/** How another party sees what the lead says. */
public enum Stance {
    CONFIRMED,
    DISPUTED
}
