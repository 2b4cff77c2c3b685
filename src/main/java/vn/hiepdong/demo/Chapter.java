package vn.hiepdong.demo;

import java.util.List;

/** A part of the demonstration, told in steps; the chapters follow each other by their {@code @Order}. */
public interface Chapter {

    /** In the order in which they are done; each name stands for one step for ever. */
    List<Step> steps();

    /** @param name under which the database remembers that it was done */
    record Step(String name, Runnable work) {}
}
