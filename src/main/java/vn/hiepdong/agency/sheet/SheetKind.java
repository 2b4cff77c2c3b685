package vn.hiepdong.agency.sheet;

import java.util.List;
import vn.hiepdong.web.sheet.SheetLayout;

/** What can be taken from a workbook: the sheets it may have, and where its pages stand. */
enum SheetKind {
    AGENCIES("/admin/agencies", "mau-nhap-co-quan", AgencyLayouts.AGENCIES, AgencyLayouts.AREAS),
    PEOPLE("/staff/people", "mau-nhap-nguoi", AgencyLayouts.PEOPLE);

    private final String list;
    private final String template;
    private final List<SheetLayout> layouts;

    SheetKind(String list, String template, SheetLayout... layouts) {
        this.list = list;
        this.template = template;
        this.layouts = List.of(layouts);
    }

    /** The address of the list to which its records are added. */
    public String list() {
        return list;
    }

    /** The address of its pages. */
    public String address() {
        return list + "/sheet";
    }

    /** The file name under which the empty workbook is downloaded, without its ending. */
    public String template() {
        return template;
    }

    List<SheetLayout> layouts() {
        return layouts;
    }
}
