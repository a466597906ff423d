/*
 * Attaches to regions in C++17 and later, by the functions of the header for C: whoever is attached counts as a holder, and detaches when
 * the object goes. The same in the file of every struct: the first one that is included counts.
 */
#if defined(SHAREDSTRUCT_CAN_ATTACH) && !defined(SHAREDSTRUCT_LAYOUT_ONLY) && !defined(SHAREDSTRUCT_SHARED_HPP)
#define SHAREDSTRUCT_SHARED_HPP

#include <cerrno>
#include <chrono>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

namespace sharedstruct {

/// The errors of the functions of C: values are those of errno, messages what sharedstruct_explain() says of them.
inline const std::error_category &category() noexcept {
    class Category final : public std::error_category {
        const char *name() const noexcept override { return "sharedstruct"; }
        std::string message(int error) const override { return sharedstruct_explain(error); }
        std::error_condition default_error_condition(int error) const noexcept override {
            return std::generic_category().default_error_condition(error);
        }
    };
    static const Category category;
    return category;
}

/// What went wrong, with the errno in code(), and the region and the way out in what().
class Error : public std::system_error {
public:
    Error(int error, const std::string &what) : std::system_error(error, category(), what) {}
    Error(std::error_code error, const std::string &what) : std::system_error(error, what) {}
};

/// A writer died inside an update: somebody has to take over, and write all values anew.
class WriterDied final : public Error {
public:
    using Error::Error;
};

/// How to attach.
struct Options {
    /// How long to wait for a creator and for others that open or close, and for writers where no other time is said; about.
    std::chrono::milliseconds timeout{5000};
    /// Writing to the struct is a segmentation fault. Implied by Shared<const T>.
    bool read_only = false;
    /// Linux: also a region of another user, or one that others may write to. Who may do so can crash this program.
    bool any_owner = false;
    /// Windows: a name that all sessions share.
    bool global = false;
};

namespace detail {

/// A time for the functions of C, which is never the one that stands for ever.
template <typename Rep, typename Period>
int milliseconds(std::chrono::duration<Rep, Period> timeout) {
    using Milliseconds = std::chrono::duration<double, std::milli>;
    const double exact = Milliseconds(timeout).count();
    if (!(exact > 0)) {
        return 0;
    }
    return exact < 2147483646.0 ? static_cast<int>(exact + 0.999) : 2147483647;
}

/// Throws what the functions of C left in errno.
[[noreturn]] inline void fail(const std::string &what, int error) {
    if (error == SHAREDSTRUCT_WRITER_DIED) {
        throw WriterDied(error, what);
    }
    throw Error(error, what);
}

inline std::string quoted(const char *action, const std::string &name) {
    std::string said = std::string(action) + " '";
    for (const char c : name) {
        said += c == '\0' ? std::string("\\0") : std::string(1, c); // what() would end there
    }
    return said + "'";
}

inline std::string hexadecimal(std::uint64_t number) {
    std::string digits(16, '0');
    for (std::size_t i = digits.size(); i > 0; i--, number >>= 4) {
        digits[i - 1] = "0123456789abcdef"[number & 15];
    }
    return digits;
}

/// The tail of a region, if that is to be had.
inline bool read_tail(const sharedstruct_attachment &attachment, sharedstruct_tail &tail) {
    bool found = false;
#if defined(__linux__)
    char path[280];
    struct stat status;
    sharedstruct_path(&attachment, "", path);
    const int fd = shm_open(path, O_RDONLY | O_NONBLOCK, 0);
    found = fd >= 0 && fstat(fd, &status) == 0 && sharedstruct_read_tail(fd, status.st_size, &tail) == 0;
    if (fd >= 0) {
        close(fd);
    }
#else
    const bool global = (attachment.flags & SHAREDSTRUCT_GLOBAL) != 0;
    const HANDLE section = OpenFileMappingA(FILE_MAP_READ, FALSE, ((global ? "Global\\" : "Local\\") + std::string(attachment.name)).c_str());
    if (section != nullptr) {
        const char *const all = static_cast<const char *>(MapViewOfFile(section, FILE_MAP_READ, 0, 0, 0));
        MEMORY_BASIC_INFORMATION information;
        if (all != nullptr && VirtualQuery(all, &information, sizeof information) != 0 && information.RegionSize >= sizeof tail) {
            std::memcpy(&tail, all + information.RegionSize - sizeof tail, sizeof tail);
            found = true;
        }
        if (all != nullptr) {
            UnmapViewOfFile(all);
        }
        CloseHandle(section);
    }
#endif
    return found && sharedstruct_is_ready(&tail);
}

/// What is said of a failure to attach: of another layout, the fingerprints of both.
inline std::string refusal(const sharedstruct_attachment &attachment, const std::string &name, int error, std::uint64_t fingerprint) {
    std::string said = quoted("attach", name);
    sharedstruct_tail tail;
    if (error == SHAREDSTRUCT_OTHER_LAYOUT) {
        said += ": fingerprint " + hexadecimal(fingerprint) + " here, "
            + (read_tail(attachment, tail) ? hexadecimal(tail.fingerprint) : "another one") + " in the region; build both programs from the same struct, or choose another name";
    }
    return said;
}

} // namespace detail

