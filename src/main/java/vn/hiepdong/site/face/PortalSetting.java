package vn.hiepdong.site.face;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** What administrators set of the portal's face, in its one row. What is null stands as the environment says. */
@Entity
class PortalSetting {

    static final long ONLY = 1;

    @Id
    private Long id;

    @Version
    private long version;

    private String name;

    private String province;

    private String motto;

    private String notice;

    private String brandColour;

    private String accentColour;

    private Long logoId;

    protected PortalSetting() {}

    void say(String name, String province, String motto, String notice) {
        this.name = name;
        this.province = province;
        this.motto = motto;
        this.notice = notice;
    }

    /** @param colours null: the portal's own */
    void paint(Colours colours) {
        this.brandColour = colours == null ? null : colours.brand().css();
        this.accentColour = colours == null ? null : colours.accent().css();
    }

    /** @param pictureId null: the portal's own mark */
    void bear(Long pictureId) {
        this.logoId = pictureId;
    }

    Long id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    String province() {
        return province;
    }

    String motto() {
        return motto;
    }

    String notice() {
        return notice;
    }

    String brandColour() {
        return brandColour;
    }

    String accentColour() {
        return accentColour;
    }

    Long logoId() {
        return logoId;
    }
}
