// The struct demo.NamesInC.Capitals. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_NamesInC_Capitals
#define SHAREDSTRUCT_HPP_demo_NamesInC_Capitals

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "NamesInC_Capitals.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_NamesInC_Capitals
#define SHAREDSTRUCT_FIELDS_demo_NamesInC_Capitals
/// demo.NamesInC.Range. Integers of other constants are values, too.
enum class NamesInC_Capitals_Range : std::int32_t {
    LEAST = -2147483647 - 1,
    MIDDLE = 0,
    GREATEST = 2147483647,
};

/// Whether it is one of the constants above.
constexpr bool is_known(NamesInC_Capitals_Range value) noexcept {
    switch (value) {
    case NamesInC_Capitals_Range::LEAST:
    case NamesInC_Capitals_Range::MIDDLE:
    case NamesInC_Capitals_Range::GREATEST:
        return true;
    }
    return false;
}

/// The fields of demo.NamesInC.Capitals.
template <typename Byte>
class BasicFields<::NamesInC_Capitals, Byte> : public detail::Place<::NamesInC_Capitals, Byte> {
public:
    using detail::Place<::NamesInC_Capitals, Byte>::Place;

    std::int8_t get_NULL() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_NULL(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }

    std::int8_t get_EOF() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 1); }
    void set_EOF(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 1, value); }

    std::int8_t get_TRUE() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 2); }
    void set_TRUE(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 2, value); }

    std::int8_t get_IN() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 3); }
    void set_IN(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 3, value); }

    std::int8_t get_OUT() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 4); }
    void set_OUT(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 4, value); }

    std::int8_t get_CONST() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 5); }
    void set_CONST(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 5, value); }

    std::int8_t get_VOID() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 6); }
    void set_VOID(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 6, value); }

    std::int8_t get_ERROR() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 7); }
    void set_ERROR(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 7, value); }

    std::int8_t get_DELETE() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 8); }
    void set_DELETE(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 8, value); }

    NamesInC_Capitals_Range get_range() const noexcept { return detail::get<NamesInC_Capitals_Range, std::int32_t, detail::Native>(this->at_ + 12); }
    void set_range(NamesInC_Capitals_Range value) const noexcept { detail::set<NamesInC_Capitals_Range, std::int32_t, detail::Native>(this->at_ + 12, value); }

    NamesInC_Capitals_Range get_wide() const noexcept { return detail::get<NamesInC_Capitals_Range, std::int32_t, detail::Native>(this->at_ + 16); }
    void set_wide(NamesInC_Capitals_Range value) const noexcept { detail::set<NamesInC_Capitals_Range, std::int32_t, detail::Native>(this->at_ + 16, value); }
};
#endif
static_assert(sizeof(::NamesInC_Capitals) == 20, "NamesInC_Capitals has to have 20 bytes");

template <>
struct Layout<::NamesInC_Capitals> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 20;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xda1aa9c85cd04593);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_NAMESINC_CAPITALS_FINGERPRINT == Layout<::NamesInC_Capitals>::fingerprint, "the header for C is that of another NamesInC_Capitals");

} // namespace sharedstruct

#endif
// The struct demo.NamesInC.Rectangle. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_NamesInC_Rectangle
#define SHAREDSTRUCT_HPP_demo_NamesInC_Rectangle

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "NamesInC_Rectangle.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_NamesInC_Rectangle
#define SHAREDSTRUCT_FIELDS_demo_NamesInC_Rectangle
/// A function of Windows has its name.
template <typename Byte>
class BasicFields<::demo_Rectangle, Byte> : public detail::Place<::demo_Rectangle, Byte> {
public:
    using detail::Place<::demo_Rectangle, Byte>::Place;

    std::int32_t get_width() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_width(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }
};
#endif
static_assert(sizeof(::demo_Rectangle) == 4, "demo_Rectangle has to have 4 bytes");

template <>
struct Layout<::demo_Rectangle> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 4;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x441678aaadd479eb);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_NAMESINC_RECTANGLE_FINGERPRINT == Layout<::demo_Rectangle>::fingerprint, "the header for C is that of another demo_Rectangle");

} // namespace sharedstruct

#endif
// The struct demo.NamesInC.Rectangles. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_NamesInC_Rectangles
#define SHAREDSTRUCT_HPP_demo_NamesInC_Rectangles

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "NamesInC_Rectangles.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_NamesInC_Rectangle
#define SHAREDSTRUCT_FIELDS_demo_NamesInC_Rectangle
/// A function of Windows has its name.
template <typename Byte>
class BasicFields<::demo_Rectangle, Byte> : public detail::Place<::demo_Rectangle, Byte> {
public:
    using detail::Place<::demo_Rectangle, Byte>::Place;

    std::int32_t get_width() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_width(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }
};
#endif
static_assert(sizeof(::demo_Rectangle) == 4, "demo_Rectangle has to have 4 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_NamesInC_Rectangles
#define SHAREDSTRUCT_FIELDS_demo_NamesInC_Rectangles
/// The fields of demo.NamesInC.Rectangles.
template <typename Byte>
class BasicFields<::NamesInC_Rectangles, Byte> : public detail::Place<::NamesInC_Rectangles, Byte> {
public:
    using detail::Place<::NamesInC_Rectangles, Byte>::Place;

    BasicFields<::demo_Rectangle, Byte> get_first() const noexcept { return BasicFields<::demo_Rectangle, Byte>(this->at_ + 0); }
};
#endif
static_assert(sizeof(::NamesInC_Rectangles) == 4, "NamesInC_Rectangles has to have 4 bytes");

template <>
struct Layout<::NamesInC_Rectangles> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 4;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x9bdc112c9b103697);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_NAMESINC_RECTANGLES_FINGERPRINT == Layout<::NamesInC_Rectangles>::fingerprint, "the header for C is that of another NamesInC_Rectangles");

} // namespace sharedstruct

#endif
// The struct demo.NamesInC.Words. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_NamesInC_Words
#define SHAREDSTRUCT_HPP_demo_NamesInC_Words

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "NamesInC_Words.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_NamesInC_Words
#define SHAREDSTRUCT_FIELDS_demo_NamesInC_Words
/// The fields of demo.NamesInC.Words.
template <typename Byte>
class BasicFields<::NamesInC_Words, Byte> : public detail::Place<::NamesInC_Words, Byte> {
public:
    using detail::Place<::NamesInC_Words, Byte>::Place;

    std::int8_t get_register() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_register(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }

    std::int8_t get_union() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 1); }
    void set_union(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 1, value); }

    std::int8_t get_struct() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 2); }
    void set_struct(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 2, value); }

    std::int8_t get_typedef() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 3); }
    void set_typedef(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 3, value); }

    std::int8_t get_inline() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 4); }
    void set_inline(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 4, value); }

    std::int8_t get_restrict() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 5); }
    void set_restrict(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 5, value); }

    std::int8_t get_signed() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 6); }
    void set_signed(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 6, value); }

    std::int8_t get_typeof() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 7); }
    void set_typeof(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 7, value); }

    std::int8_t get_auto() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 8); }
    void set_auto(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 8, value); }

    std::int8_t get_and() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 9); }
    void set_and(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 9, value); }

    std::int8_t get_typename() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 10); }
    void set_typename(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 10, value); }

    std::int8_t get_asm() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 11); }
    void set_asm(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 11, value); }

    std::int8_t get_concept() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 12); }
    void set_concept(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 12, value); }

    std::int8_t get_errno() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 13); }
    void set_errno(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 13, value); }

    std::int8_t get_stdin() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 14); }
    void set_stdin(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 14, value); }

    std::int8_t get_stdout() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 15); }
    void set_stdout(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 15, value); }

    std::int8_t get_stderr() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 16); }
    void set_stderr(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 16, value); }

    std::int8_t get_unix() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 17); }
    void set_unix(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 17, value); }

    std::int8_t get_linux() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 18); }
    void set_linux(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 18, value); }

    std::int8_t get_i386() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 19); }
    void set_i386(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 19, value); }

    std::int8_t get_near() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 20); }
    void set_near(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 20, value); }

    std::int8_t get_far() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 21); }
    void set_far(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 21, value); }

    std::int8_t get_environ() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 22); }
    void set_environ(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 22, value); }

    std::int8_t get_interface() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 23); }
    void set_interface(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 23, value); }

    std::int8_t get_small() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 24); }
    void set_small(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 24, value); }
};
#endif
static_assert(sizeof(::NamesInC_Words) == 25, "NamesInC_Words has to have 25 bytes");

template <>
struct Layout<::NamesInC_Words> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 25;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x2f6ce0436534c84f);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_NAMESINC_WORDS_FINGERPRINT == Layout<::NamesInC_Words>::fingerprint, "the header for C is that of another NamesInC_Words");

} // namespace sharedstruct

#endif
