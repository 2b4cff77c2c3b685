package vn.hiepdong.agency.typing;

/**
 * One line of a picker's list.
 *
 * @param name as it prints
 * @param context tells two of the same name apart: the area of an agency, the offices of a person; may be null
 */
public record PickerChoice(long id, String name, String context) {

    /** Names a record beyond doubt even where several share a name. */
    public String withNumber() {
        return name + " (#" + id + ")";
    }
}
