package vn.lienthong.print;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;

/** Invented slips and timelines. */
final class Samples {
    static final String CODE = "H56.14-241205-12345";

    private Samples() {}

    static AcceptanceSlip slip() {
        return new AcceptanceSlip(
                new Office(
                        "ỦY BAN NHÂN DÂN TỈNH THANH HÓA",
                        "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
                        "Sở Tư pháp - Quầy số 7",
                        "Thanh Hóa",
                        "12345/TN"),
                CODE,
                new Applicant(
                        "NGUYỄN VĂN KIỂM THỬ",
                        "038004000001",
                        "Số 1, phố Thử Nghiệm, phường Hạc Thành",
                        "0900000001",
                        "kiem.thu@example.vn",
                        null),
                "Cấp Phiếu lý lịch tư pháp số 1",
                List.of(
                        new SlipComponent("Tờ khai yêu cầu cấp Phiếu lý lịch tư pháp (Mẫu số 03)", 1, 0),
                        new SlipComponent("Bản chụp giấy tờ chứng minh nơi thường trú", 0, 2)),
                1,
                new Schedule(
                        OffsetDateTime.parse("2024-12-05T08:30:00+07:00"),
                        OffsetDateTime.parse("2024-12-19T16:00:00+07:00"),
                        "10 ngày làm việc"),
                new Pickup("Quầy số 7, Trung tâm Phục vụ hành chính công", "Trực tiếp"),
                new RegisterEntry("02/2024", "1187"),
                "TRẦN THỊ KIỂM THỬ");
    }

    /** Everything that form 01 has room for, and more than fits a page. */
    static AcceptanceSlip longSlip() {
        return slip().toBuilder()
                .applicant(new Applicant(
                        "CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN SẢN XUẤT, THƯƠNG MẠI, DỊCH VỤ VÀ XUẤT NHẬP KHẨU KIỂM THỬ "
                                .repeat(3)
                                .strip(),
                        "0100109106",
                        null,
                        "0900000002",
                        null,
                        new Authoriser(
                                "LÊ VĂN KIỂM THỬ",
                                "038003000002",
                                "Thôn Thử Nghiệm",
                                "0900000003",
                                null,
                                "Giấy ủy quyền số 01/KT")))
                .components(IntStream.rangeClosed(1, 60)
                        .mapToObj(i ->
                                new SlipComponent("Giấy tờ thứ " + i + " của hồ sơ kiểm thử, kèm bản vẽ", i % 2, i % 3))
                        .toList())
                .register(null)
                .schedule(new Schedule(OffsetDateTime.parse("2024-12-05T08:30:00+07:00"), null, null))
                .build();
    }

    /** The slip with one text in every place that takes one. */
    static AcceptanceSlip everywhere(String text) {
        return new AcceptanceSlip(
                new Office(text, text, text, text, text),
                text,
                new Applicant(text, text, text, text, text, new Authoriser(text, text, text, text, text, text)),
                text,
                List.of(new SlipComponent(text, 1, 1)),
                1,
                new Schedule(OffsetDateTime.parse("2024-12-05T08:30:00+07:00"), null, text),
                new Pickup(text, text),
                new RegisterEntry(text, text),
                text);
    }

    static Timeline timeline() {
        OffsetDateTime start = OffsetDateTime.parse("2024-12-05T08:30:00.120+07:00");
        return new Timeline(
                CODE,
                List.of(
                        new TimelineStep(
                                start,
                                new Bilingual("Đọc thủ tục từ Cổng", "Procedure read from the portal"),
                                48_213,
                                12),
                        new TimelineStep(
                                start.plusSeconds(1),
                                new Bilingual("Tiếp nhận và đồng bộ hồ sơ", "Dossier received and synced"),
                                3_120,
                                1_041),
                        new TimelineStep(
                                start.plusDays(3),
                                new Bilingual("Cập nhật tiến độ: đang xử lý", "Step sent: in process"),
                                941,
                                8)));
    }
}
