package vn.hiepdong.web.text;

/** How a list of people is ordered in Vietnam: by the given name, which stands last, then by the rest. */
public final class PersonNames {

    private PersonNames() {}

    /**
     * "Nguyễn Dương Thái" → "Thái|Nguyễn Dương". The order of the letters is left to the database's Vietnamese
     * collation; the bar sorts before every letter there, so that An comes before Anh whatever their family names.
     */
    public static String sortKey(String fullName) {
        var name = Nfc.of(fullName).replaceAll("[\\s\\u00A0]+", " ").strip();
        int lastBlank = name.lastIndexOf(' ');
        return name.substring(lastBlank + 1) + "|" + name.substring(0, Math.max(lastBlank, 0));
    }
}
