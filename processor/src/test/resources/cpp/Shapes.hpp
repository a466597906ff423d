// The struct demo.Shapes.Dot. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Shapes_Dot
#define SHAREDSTRUCT_HPP_demo_Shapes_Dot

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Shapes_Dot.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Shapes_Dot
#define SHAREDSTRUCT_FIELDS_demo_Shapes_Dot
/// The fields of demo.Shapes.Dot.
template <typename Byte>
class BasicFields<::Shapes_Dot, Byte> : public detail::Place<::Shapes_Dot, Byte> {
public:
    using detail::Place<::Shapes_Dot, Byte>::Place;

    std::int16_t get_x() const noexcept { return detail::get<std::int16_t, std::int16_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int16_t value) const noexcept { detail::set<std::int16_t, std::int16_t, detail::Native>(this->at_ + 0, value); }

    std::string_view get_label() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 3, 0, detail::Native, true, false>::get(this->at_ + 2); }
    void set_label(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 3, 0, detail::Native, true, false>::set(this->at_ + 2, "label", value); }
};
#endif
static_assert(sizeof(::Shapes_Dot) == 6, "Shapes_Dot has to have 6 bytes");

template <>
struct Layout<::Shapes_Dot> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 6;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x5370a905314497c2);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_SHAPES_DOT_FINGERPRINT == Layout<::Shapes_Dot>::fingerprint, "the header for C is that of another Shapes_Dot");

} // namespace sharedstruct

#endif
// The struct demo.Shapes.Drawing. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Shapes_Drawing
#define SHAREDSTRUCT_HPP_demo_Shapes_Drawing

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Shapes_Drawing.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Shapes_Dot
#define SHAREDSTRUCT_FIELDS_demo_Shapes_Dot
/// The fields of demo.Shapes.Dot.
template <typename Byte>
class BasicFields<::Shapes_Dot, Byte> : public detail::Place<::Shapes_Dot, Byte> {
public:
    using detail::Place<::Shapes_Dot, Byte>::Place;

    std::int16_t get_x() const noexcept { return detail::get<std::int16_t, std::int16_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int16_t value) const noexcept { detail::set<std::int16_t, std::int16_t, detail::Native>(this->at_ + 0, value); }

    std::string_view get_label() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 3, 0, detail::Native, true, false>::get(this->at_ + 2); }
    void set_label(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 3, 0, detail::Native, true, false>::set(this->at_ + 2, "label", value); }
};
#endif
static_assert(sizeof(::Shapes_Dot) == 6, "Shapes_Dot has to have 6 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_Shapes_Line
#define SHAREDSTRUCT_FIELDS_demo_Shapes_Line
/// The fields of demo.Shapes.Line.
template <typename Byte>
class BasicFields<::Shapes_Line, Byte> : public detail::Place<::Shapes_Line, Byte> {
public:
    using detail::Place<::Shapes_Line, Byte>::Place;

    BasicFields<::Shapes_Dot, Byte> get_from() const noexcept { return BasicFields<::Shapes_Dot, Byte>(this->at_ + 0); }

    BasicFields<::Shapes_Dot, Byte> get_via(std::size_t index) const { return BasicFields<::Shapes_Dot, Byte>(this->at_ + 6 + detail::index("via", index, 2) * 6); }

    auto get_weight() const { return detail::span<std::int8_t>("weight", this->at_ + 18, 2); }
    std::int8_t get_weight(std::size_t index) const { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 18 + detail::index("weight", index, 2) * 1); }
    void set_weight(std::size_t index, std::int8_t value) const { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 18 + detail::index("weight", index, 2) * 1, value); }
};
#endif
static_assert(sizeof(::Shapes_Line) == 20, "Shapes_Line has to have 20 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_Shapes_Drawing
#define SHAREDSTRUCT_FIELDS_demo_Shapes_Drawing
/// The fields of demo.Shapes.Drawing.
template <typename Byte>
class BasicFields<::Shapes_Drawing, Byte> : public detail::Place<::Shapes_Drawing, Byte> {
public:
    using detail::Place<::Shapes_Drawing, Byte>::Place;

    std::int8_t get_tag() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_tag(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }

    BasicFields<::Shapes_Line, Byte> get_line() const noexcept { return BasicFields<::Shapes_Line, Byte>(this->at_ + 2); }

    BasicFields<::Shapes_Dot, Byte> get_cell(std::size_t row, std::size_t column) const { return BasicFields<::Shapes_Dot, Byte>(this->at_ + 22 + detail::index("cell", row, 2, column, 2) * 6); }

    std::int64_t get_end() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 48); }
    void set_end(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 48, value); }
};
#endif
static_assert(sizeof(::Shapes_Drawing) == 56, "Shapes_Drawing has to have 56 bytes");

template <>
struct Layout<::Shapes_Drawing> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 56;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x4cff951f8f5917f5);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_SHAPES_DRAWING_FINGERPRINT == Layout<::Shapes_Drawing>::fingerprint, "the header for C is that of another Shapes_Drawing");

} // namespace sharedstruct

#endif
// The struct demo.Shapes.Line. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Shapes_Line
#define SHAREDSTRUCT_HPP_demo_Shapes_Line

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Shapes_Line.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Shapes_Dot
#define SHAREDSTRUCT_FIELDS_demo_Shapes_Dot
/// The fields of demo.Shapes.Dot.
template <typename Byte>
class BasicFields<::Shapes_Dot, Byte> : public detail::Place<::Shapes_Dot, Byte> {
public:
    using detail::Place<::Shapes_Dot, Byte>::Place;

    std::int16_t get_x() const noexcept { return detail::get<std::int16_t, std::int16_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int16_t value) const noexcept { detail::set<std::int16_t, std::int16_t, detail::Native>(this->at_ + 0, value); }

    std::string_view get_label() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 3, 0, detail::Native, true, false>::get(this->at_ + 2); }
    void set_label(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 3, 0, detail::Native, true, false>::set(this->at_ + 2, "label", value); }
};
#endif
static_assert(sizeof(::Shapes_Dot) == 6, "Shapes_Dot has to have 6 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_Shapes_Line
#define SHAREDSTRUCT_FIELDS_demo_Shapes_Line
/// The fields of demo.Shapes.Line.
template <typename Byte>
class BasicFields<::Shapes_Line, Byte> : public detail::Place<::Shapes_Line, Byte> {
public:
    using detail::Place<::Shapes_Line, Byte>::Place;

    BasicFields<::Shapes_Dot, Byte> get_from() const noexcept { return BasicFields<::Shapes_Dot, Byte>(this->at_ + 0); }

    BasicFields<::Shapes_Dot, Byte> get_via(std::size_t index) const { return BasicFields<::Shapes_Dot, Byte>(this->at_ + 6 + detail::index("via", index, 2) * 6); }

    auto get_weight() const { return detail::span<std::int8_t>("weight", this->at_ + 18, 2); }
    std::int8_t get_weight(std::size_t index) const { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 18 + detail::index("weight", index, 2) * 1); }
    void set_weight(std::size_t index, std::int8_t value) const { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 18 + detail::index("weight", index, 2) * 1, value); }
};
#endif
static_assert(sizeof(::Shapes_Line) == 20, "Shapes_Line has to have 20 bytes");

template <>
struct Layout<::Shapes_Line> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 20;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xcc97237ad3d20d45);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_SHAPES_LINE_FINGERPRINT == Layout<::Shapes_Line>::fingerprint, "the header for C is that of another Shapes_Line");

} // namespace sharedstruct

#endif
