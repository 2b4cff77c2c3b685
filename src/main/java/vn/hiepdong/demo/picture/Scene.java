package vn.hiepdong.demo.picture;

/** What is seen on a painting of the invented province. */
public enum Scene {
    FIELD,
    ROAD,
    TREES,
    SEA,
    COUNTER,
    HALL,
    SCHOOL,
    MARKET
}
