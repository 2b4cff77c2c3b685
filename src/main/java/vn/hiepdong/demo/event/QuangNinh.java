package vn.hiepdong.demo.event;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.demo.Clerk;

/** Agencies and people of Quảng Ninh as two news items of 2016 and 2018 name them. */
@Component
@Profile("demo")
class QuangNinh {

    static final String PARTY = "Tỉnh ủy Quảng Ninh";
    static final String CAUCUS = "Ban cán sự Đảng Ủy ban nhân dân tỉnh Quảng Ninh";
    static final String BOARDS = "Các ban xây dựng Đảng của Tỉnh ủy Quảng Ninh";
    static final String COMMITTEE = "Ủy ban nhân dân tỉnh Quảng Ninh";
    static final String FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Ninh";
    static final String UNIONS = "Các tổ chức chính trị - xã hội tỉnh Quảng Ninh";
    static final String DEPUTIES = "Đoàn Đại biểu Quốc hội tỉnh Quảng Ninh";

    private final Clerk clerk;

    QuangNinh(Clerk clerk) {
        this.clerk = clerk;
    }

    void agencies() {
        clerk.area("""
                name: Tỉnh Quảng Ninh
                kind: PROVINCE
                """);
        agency(PARTY, "Tỉnh ủy", "PARTY", "", false);
        agency(CAUCUS, "Ban cán sự Đảng UBND tỉnh", "PARTY", PARTY, false);
        agency(BOARDS, "Các ban xây dựng Đảng Tỉnh ủy", "PARTY", PARTY, true);
        agency(COMMITTEE, "UBND tỉnh", "GOVERNMENT", "", false);
        agency(FRONT, "Ủy ban MTTQ tỉnh", "FRONT", "", false);
        agency(UNIONS, "Các tổ chức chính trị - xã hội tỉnh", "SOCIO_POLITICAL", "", true);
        agency(DEPUTIES, "Đoàn ĐBQH tỉnh", "NATIONAL_ASSEMBLY_DELEGATION", "", false);
    }

    private void agency(String name, String shortName, String sector, String parent, boolean group) {
        clerk.agency("""
                fullName: %s
                shortName: %s
                area: Tỉnh Quảng Ninh
                sector: %s
                level: PROVINCE
                parent: %s
                group: %s
                """.formatted(name, shortName, sector, parent, group));
    }

    void people() {
        clerk.person("""
                name: Đặng Huy Hậu
                offices[0].title: Phó Bí thư Ban cán sự Đảng UBND tỉnh
                offices[0].agency: %s
                offices[0].attestedOn: 01/03/2016
                offices[1].title: Phó Chủ tịch Thường trực UBND tỉnh
                offices[1].agency: %s
                offices[1].attestedOn: 01/03/2016
                """.formatted(CAUCUS, COMMITTEE));
        clerk.person("""
                name: Đỗ Thị Hoàng
                offices[0].title: Phó Bí thư Thường trực Tỉnh ủy
                offices[0].agency: %1$s
                offices[0].attestedOn: 01/03/2016
                offices[1].title: Trưởng Đoàn Đại biểu Quốc hội tỉnh
                offices[1].agency: %2$s
                offices[1].head: true
                offices[1].attestedOn: 01/03/2016
                offices[2].title: Phó Bí thư Thường trực Tỉnh ủy
                offices[2].agency: %1$s
                offices[2].attestedOn: 28/02/2018
                """.formatted(PARTY, DEPUTIES));
        clerk.person("""
                name: Nguyễn Đức Long
                offices[0].title: Phó Bí thư Tỉnh ủy
                offices[0].agency: %s
                offices[0].attestedOn: 28/02/2018
                offices[1].title: Chủ tịch UBND tỉnh
                offices[1].agency: %s
                offices[1].head: true
                offices[1].attestedOn: 28/02/2018
                """.formatted(PARTY, COMMITTEE));
    }
}
