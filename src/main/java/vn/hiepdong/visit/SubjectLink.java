package vn.hiepdong.visit;

/** @param address of its public page, from the portal's root */
public record SubjectLink(String title, String address) {}
