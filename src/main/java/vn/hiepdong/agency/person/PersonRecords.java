package vn.hiepdong.agency.person;

import java.time.LocalDate;
import java.util.List;

/**
 * What a person did that all staff may read: came to conferences, signed, spoke. Implemented by the modules above that keep
 * it, for the person's page.
 */
public interface PersonRecords {

    /** In any order. */
    List<Entry> of(Person person);

    /**
     * @param day may be null
     * @param role "Chủ trì", "Ký", "Phát biểu"
     * @param title of what the person took part in
     * @param address of the staff's page of it, from the portal's root
     */
    record Entry(LocalDate day, String role, String title, String address) {}
}
