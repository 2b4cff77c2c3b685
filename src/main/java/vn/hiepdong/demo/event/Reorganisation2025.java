package vn.hiepdong.demo.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.hiepdong.demo.Clerk;

/**
 * What became in 2025 of the agencies that the five real events name: Party boards merged and Party caucuses ended early in
 * the year; districts ended on 30/06; on 01/07 Hải Dương joined Hải Phòng, Bắc Ninh merged with Bắc Giang under the same
 * name, and the mass organisations moved under the Front. What was signed before stays as it was signed.
 */
@Component
@Profile("demo")
class Reorganisation2025 {

    private static final String PROVINCES = "basis: Sắp xếp đơn vị hành chính cấp tỉnh năm 2025\n";

    private final Clerk clerk;

    Reorganisation2025(Clerk clerk) {
        this.clerk = clerk;
    }

    void partyBodies() {
        for (var province : List.of("Quảng Ninh", "Hải Dương", "Bắc Ninh")) {
            var caucus = "Ban cán sự Đảng Ủy ban nhân dân tỉnh " + province;
            var committee = agency("Đảng ủy Ủy ban nhân dân tỉnh " + province, "Tỉnh " + province, "PARTY");
            clerk.succession("""
                    type: REPLACED
                    effectiveOn: 2025
                    predecessors[0].agency: %s
                    successors[0].agency: %s
                    """.formatted(caucus, committee));
        }
        agency("Ban Tuyên giáo Tỉnh ủy Hải Dương", "Tỉnh Hải Dương", "PARTY");
        for (var province : List.of("Hải Dương", "Bắc Ninh")) {
            var merged = agency("Ban Tuyên giáo và Dân vận Tỉnh ủy " + province, "Tỉnh " + province, "PARTY");
            clerk.succession("""
                    type: MERGED
                    effectiveOn: 2025
                    predecessors[0].agency: Ban Dân vận Tỉnh ủy %1$s
                    predecessors[1].agency: Ban Tuyên giáo Tỉnh ủy %1$s
                    successors[0].agency: %2$s
                    """.formatted(province, merged));
        }
    }

    void districts() {
        clerk.succession(
                """
                type: DISSOLVED
                effectiveOn: 01/07/2025
                predecessors[0].agency: %s
                predecessors[1].agency: %s
                predecessors[2].agency: %s
                predecessors[3].agency: %s
                reason: kết thúc hoạt động cấp huyện
                """.formatted(BinhLieu2021.COMMITTEE, BinhLieu2021.PARTY, BinhLieu2021.BOARD, BinhLieu2021.BLOC));
    }

    void haiDuongIntoHaiPhong() {
        clerk.area("""
                name: Thành phố Hải Phòng
                kind: PROVINCE
                """);
        var heirs = new LinkedHashMap<String, String>();
        heirs.put("Tỉnh ủy Hải Dương", "Thành ủy Hải Phòng");
        heirs.put("Ban Tuyên giáo và Dân vận Tỉnh ủy Hải Dương", "Ban Tuyên giáo và Dân vận Thành ủy Hải Phòng");
        heirs.put("Đảng ủy Ủy ban nhân dân tỉnh Hải Dương", "Đảng ủy Ủy ban nhân dân thành phố Hải Phòng");
        heirs.forEach((ended, heir) -> absorb(ended, agency(heir, "Thành phố Hải Phòng", "PARTY")));
        absorb(
                "Ủy ban nhân dân tỉnh Hải Dương",
                agency("Ủy ban nhân dân thành phố Hải Phòng", "Thành phố Hải Phòng", "GOVERNMENT"));
        absorb(
                "Đoàn Đại biểu Quốc hội tỉnh Hải Dương",
                agency(
                        "Đoàn Đại biểu Quốc hội thành phố Hải Phòng",
                        "Thành phố Hải Phòng",
                        "NATIONAL_ASSEMBLY_DELEGATION"));
    }

    private void absorb(String ended, String heir) {
        clerk.succession(PROVINCES + """
                type: ABSORBED
                effectiveOn: 01/07/2025
                predecessors[0].agency: %s
                successors[0].agency: %s
                """.formatted(ended, heir));
    }

    void bacNinhWithBacGiang() {
        clerk.area("""
                name: Tỉnh Bắc Giang
                kind: PROVINCE
                validTo: 30/06/2025
                """);
        var area = clerk.areaNumbered("""
                name: Tỉnh Bắc Ninh
                kind: PROVINCE
                validFrom: 01/07/2025
                """);
        var sectors = Map.of(
                "Tỉnh ủy", "PARTY",
                "Ban Tuyên giáo và Dân vận Tỉnh ủy", "PARTY",
                "Ủy ban Kiểm tra Tỉnh ủy", "PARTY",
                "Đảng ủy Ủy ban nhân dân tỉnh", "PARTY",
                "Ủy ban nhân dân tỉnh", "GOVERNMENT",
                "Thường trực Hội đồng nhân dân tỉnh", "PEOPLES_COUNCIL",
                "Đoàn đại biểu Quốc hội tỉnh", "NATIONAL_ASSEMBLY_DELEGATION");
        sectors.keySet().stream().sorted().forEach(kind -> merge(kind, sectors.get(kind), area));
        var front = merge("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "FRONT", area);
        clerk.move(merge("Các đoàn thể chính trị - xã hội tỉnh", "SOCIO_POLITICAL", area), front, "01/07/2025");
        merge("Các cơ quan tư pháp tỉnh", "JUDICIAL", area);
    }

    private String merge(String kind, String sector, String area) {
        var bacNinh = kind + " Bắc Ninh";
        var bacGiang = agency(kind + " Bắc Giang", "Tỉnh Bắc Giang", sector);
        var before = clerk.numbered(clerk.id(bacNinh));
        var merged = agency(bacNinh, area, sector);
        clerk.succession(PROVINCES + """
                type: MERGED
                effectiveOn: 01/07/2025
                predecessors[0].agency: %s
                predecessors[1].agency: %s
                successors[0].agency: %s
                """.formatted(before, bacGiang, merged));
        return merged;
    }

    void massOrganisationsUnderTheFront() {
        clerk.move(QuangNinh.UNIONS, QuangNinh.FRONT, "01/07/2025");
    }

    /** @return its name with its number, which tells it from others of that name */
    private String agency(String name, String area, String sector) {
        return clerk.numbered(clerk.agency("""
                fullName: %s
                area: %s
                sector: %s
                level: PROVINCE
                group: %s
                """.formatted(name, area, sector, name.startsWith("Các "))));
    }
}
