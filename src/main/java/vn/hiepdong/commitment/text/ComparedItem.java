package vn.hiepdong.commitment.text;

import java.util.List;

/**
 * An item that a version has otherwise than the one before.
 *
 * @param fields those that differ; of a new or repealed item all that it says
 */
public record ComparedItem(int number, ItemChange change, List<Field> fields) {

    /** @param name of its label: "statement" */
    public record Field(String name, List<Pieces.Piece> pieces) {}
}
