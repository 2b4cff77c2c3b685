package vn.hiepdong.database;

/** The role as which the portal runs; migrations grant to it. */
record AppRole(String name) {}
