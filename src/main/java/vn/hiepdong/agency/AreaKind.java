package vn.hiepdong.agency;

public enum AreaKind {
    PROVINCE,
    DISTRICT,
    COMMUNE
}
