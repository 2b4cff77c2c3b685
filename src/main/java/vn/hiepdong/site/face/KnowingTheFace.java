package vn.hiepdong.site.face;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hiepdong.web.PortalFace;
import vn.hiepdong.web.PortalFaces;
import vn.hiepdong.web.PortalProperties;

/** What is set, else what the environment says, else what the portal comes with; by one statement. */
@Component
class KnowingTheFace implements PortalFaces {

    private static final String OWN_COLOUR = "#7b1016";
    private static final String OWN_LOGO = "/img/favicon.svg";

    /** As the header prints it; the portal's own is as wide. */
    private static final int LOGO_HEIGHT = 52;

    private final JdbcClient jdbc;
    private final PortalProperties environment;
    private volatile PortalFace known;

    KnowingTheFace(JdbcClient jdbc, PortalProperties environment) {
        this.jdbc = jdbc;
        this.environment = environment;
        this.known = new PortalFace(
                environment.name(),
                environment.province(),
                environment.motto(),
                environment.notice(),
                OWN_COLOUR,
                OWN_LOGO,
                LOGO_HEIGHT,
                null);
    }

    @Override
    public PortalFace current() {
        known = jdbc.sql("""
                        select s.name, s.province, s.motto, s.notice, s.brand_colour, s.accent_colour, p.id, p.sha256,
                               coalesce(p.width * :height / p.height, :height) as logo_width
                          from portal_setting s left join site_picture p on p.id = s.logo_id
                        """)
                .param("height", LOGO_HEIGHT)
                .query((row, number) -> {
                    var brand = row.getString("brand_colour");
                    return new PortalFace(
                            either(row.getString("name"), environment.name()),
                            either(row.getString("province"), environment.province()),
                            either(row.getString("motto"), environment.motto()),
                            either(row.getString("notice"), environment.notice()),
                            brand == null ? OWN_COLOUR : brand,
                            row.getString("sha256") == null
                                    ? OWN_LOGO
                                    : SitePictures.addressOf(row.getLong("id"), row.getString("sha256")),
                            row.getInt("logo_width"),
                            brand == null
                                    ? null
                                    : StylesheetController.addressOf(
                                            new Colours(Colour.of(brand), Colour.of(row.getString("accent_colour")))));
                })
                .single();
        return known;
    }

    @Override
    public PortalFace lastKnown() {
        return known;
    }

    private static String either(String set, String otherwise) {
        return set == null ? otherwise : set;
    }
}
