package vn.hiepdong.demo;

/** What is seen on a painting of the invented province. */
enum Scene {
    FIELD,
    ROAD,
    TREES,
    SEA,
    COUNTER,
    HALL,
    SCHOOL,
    MARKET
}
