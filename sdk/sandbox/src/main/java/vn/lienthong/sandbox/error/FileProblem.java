package vn.lienthong.sandbox.error;

import vn.lienthong.sandbox.internal.SandboxWords;

/** The problems of a file that the sandbox reads: a plan of faults, or procedures. */
public enum FileProblem {
    MISSING("there is no such file", "không có tệp này"),
    UNREADABLE("the file cannot be read", "không đọc được tệp"),
    TOO_LARGE("the file is larger than {0} bytes", "tệp lớn hơn {0} byte"),
    NO_JSON("the file is not JSON, or has a key twice", "tệp không phải JSON, hoặc có khóa trùng"),
    NO_LIST("a fault plan is a JSON list of rules", "kế hoạch sự cố phải là danh sách JSON các quy tắc"),
    NO_OBJECT("a rule is an object", "quy tắc phải là đối tượng JSON"),
    NO_TEXT("needs a text \"{0}\"", "cần có \"{0}\" là chuỗi"),
    NO_NUMBER("needs a whole number \"{0}\", from {1} to {2}", "cần có \"{0}\" là số nguyên từ {1} đến {2}"),
    NO_SERVICE("\"{0}\" is no service, nor login, nor *", "\"{0}\" không phải dịch vụ, login hay *"),
    NO_WORD("\"{0}\" is none of {1}", "\"{0}\" không thuộc: {1}"),
    UNKNOWN_KEYS("has keys that {0} does not know: {1}", "có khóa mà {0} không dùng: {1}"),
    EMPTY("the file holds no procedure", "tệp không có thủ tục nào"),
    NO_PROCEDURE(
            "is no procedure (one sheet a line)",
            "không phải nội dung thủ tục hành chính hợp lệ (mỗi dòng một thủ tục)"),
    TWICE("a procedure with the code of an earlier line", "trùng mã thủ tục với một dòng trước"),
    TOO_LONG(
            "a line holds at most {0} bytes, a file at most {1} lines",
            "mỗi dòng tối đa {0} byte, mỗi tệp tối đa {1} dòng");

    private final String english;
    private final String vietnamese;

    FileProblem(String english, String vietnamese) {
        this.english = english;
        this.vietnamese = vietnamese;
    }

    /** Returns the text of the problem for programs, such as {@code no-json}. */
    public String text() {
        return SandboxWords.of(this);
    }

    String english(String... arguments) {
        return fill(english, arguments);
    }

    String vietnamese(String... arguments) {
        return fill(vietnamese, arguments);
    }

    private static String fill(String sentence, String... arguments) {
        String filled = sentence;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", arguments[i]);
        }
        return filled;
    }
}
