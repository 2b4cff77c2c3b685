package vn.hiepdong.commitment;

/** How another party sees what is said or asked. */
public enum Stance {
    CONFIRMED,
    DISPUTED
}
