package vn.hiepdong.commitment;

import vn.hiepdong.web.text.Numbers;

/** What the parties promised for a year and how it stands, in the sentence that the home page opens with (DOMAIN §4). */
public record Promise(int year, Tally tally) {

    public String sentence() {
        if (tally.total() == 0) {
            return "Năm %d chưa có cam kết nào được ghi vào sổ.".formatted(year) + tally.besides();
        }
        return "Năm %d các bên cam kết %s việc: ".formatted(year, Numbers.print(tally.total())) + tally.words() + "."
                + tally.besides();
    }
}
