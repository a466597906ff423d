// The struct demo.Places.Aligned. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Places_Aligned
#define SHAREDSTRUCT_HPP_demo_Places_Aligned

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Places_Aligned.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Places_Aligned
#define SHAREDSTRUCT_FIELDS_demo_Places_Aligned
/// The fields of demo.Places.Aligned.
template <typename Byte>
class BasicFields<::Places_Aligned, Byte> : public detail::Place<::Places_Aligned, Byte> {
public:
    using detail::Place<::Places_Aligned, Byte>::Place;

    std::int8_t get_tag() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_tag(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }

    auto get_byte() const { return detail::span<std::int8_t>("byte", this->at_ + 8, 3); }
    std::int8_t get_byte(std::size_t index) const { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 8 + detail::index("byte", index, 3) * 1); }
    void set_byte(std::size_t index, std::int8_t value) const { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 8 + detail::index("byte", index, 3) * 1, value); }

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 11); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 11, value); }
};
#endif
static_assert(sizeof(::Places_Aligned) == 32, "Places_Aligned has to have 32 bytes");

template <>
struct Layout<::Places_Aligned> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 32;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xbe6c89384d30030f);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_PLACES_ALIGNED_FINGERPRINT == Layout<::Places_Aligned>::fingerprint, "the header for C is that of another Places_Aligned");

} // namespace sharedstruct

#endif
// The struct demo.Places.Grown. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Places_Grown
#define SHAREDSTRUCT_HPP_demo_Places_Grown

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Places_Grown.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Places_Wide
#define SHAREDSTRUCT_FIELDS_demo_Places_Wide
/// The fields of demo.Places.Wide.
template <typename Byte>
class BasicFields<::Places_Wide, Byte> : public detail::Place<::Places_Wide, Byte> {
public:
    using detail::Place<::Places_Wide, Byte>::Place;

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }
};
#endif
static_assert(sizeof(::Places_Wide) == 16, "Places_Wide has to have 16 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_Places_Grown
#define SHAREDSTRUCT_FIELDS_demo_Places_Grown
/// The fields of demo.Places.Grown.
template <typename Byte>
class BasicFields<::Places_Grown, Byte> : public detail::Place<::Places_Grown, Byte> {
public:
    using detail::Place<::Places_Grown, Byte>::Place;

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }

    std::int32_t get_y() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 4); }
    void set_y(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 4, value); }

    BasicFields<::Places_Wide, Byte> get_wide() const noexcept { return BasicFields<::Places_Wide, Byte>(this->at_ + 16); }
};
#endif
static_assert(sizeof(::Places_Grown) == 64, "Places_Grown has to have 64 bytes");

template <>
struct Layout<::Places_Grown> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 64;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xdbf859460a5455c8);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_PLACES_GROWN_FINGERPRINT == Layout<::Places_Grown>::fingerprint, "the header for C is that of another Places_Grown");

} // namespace sharedstruct

#endif
// The struct demo.Places.Holder. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Places_Holder
#define SHAREDSTRUCT_HPP_demo_Places_Holder

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Places_Holder.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Places_Wide
#define SHAREDSTRUCT_FIELDS_demo_Places_Wide
/// The fields of demo.Places.Wide.
template <typename Byte>
class BasicFields<::Places_Wide, Byte> : public detail::Place<::Places_Wide, Byte> {
public:
    using detail::Place<::Places_Wide, Byte>::Place;

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }
};
#endif
static_assert(sizeof(::Places_Wide) == 16, "Places_Wide has to have 16 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_Places_Ring
#define SHAREDSTRUCT_FIELDS_demo_Places_Ring
/// The fields of demo.Places.Ring.
template <typename Byte>
class BasicFields<::Places_Ring, Byte> : public detail::Place<::Places_Ring, Byte> {
public:
    using detail::Place<::Places_Ring, Byte>::Place;

    std::int32_t get_tag() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_tag(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }

    std::int64_t get_written() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 64); }
    void set_written(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 64, value); }

    std::int64_t get_read() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 128); }
    void set_read(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 128, value); }

    std::int8_t get_last() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 192); }
    void set_last(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 192, value); }
};
#endif
static_assert(sizeof(::Places_Ring) == 256, "Places_Ring has to have 256 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_Places_Holder
#define SHAREDSTRUCT_FIELDS_demo_Places_Holder
/// The fields of demo.Places.Holder.
template <typename Byte>
class BasicFields<::Places_Holder, Byte> : public detail::Place<::Places_Holder, Byte> {
public:
    using detail::Place<::Places_Holder, Byte>::Place;

    std::int8_t get_tag() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_tag(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }

    BasicFields<::Places_Wide, Byte> get_wide() const noexcept { return BasicFields<::Places_Wide, Byte>(this->at_ + 16); }

    BasicFields<::Places_Ring, Byte> get_ring(std::size_t index) const { return BasicFields<::Places_Ring, Byte>(this->at_ + 64 + detail::index("ring", index, 2) * 256); }
};
#endif
static_assert(sizeof(::Places_Holder) == 576, "Places_Holder has to have 576 bytes");

template <>
struct Layout<::Places_Holder> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 576;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x9fb7021960c00546);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_PLACES_HOLDER_FINGERPRINT == Layout<::Places_Holder>::fingerprint, "the header for C is that of another Places_Holder");

} // namespace sharedstruct

#endif
// The struct demo.Places.Overlaid. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Places_Overlaid
#define SHAREDSTRUCT_HPP_demo_Places_Overlaid

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Places_Overlaid.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Places_Overlaid
#define SHAREDSTRUCT_FIELDS_demo_Places_Overlaid
/// The fields of demo.Places.Overlaid.
template <typename Byte>
class BasicFields<::Places_Overlaid, Byte> : public detail::Place<::Places_Overlaid, Byte> {
public:
    using detail::Place<::Places_Overlaid, Byte>::Place;

    std::int64_t get_word() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 8); }
    void set_word(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 8, value); }

    std::int32_t get_high() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 12); }
    void set_high(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 12, value); }

    bool get_flag() const noexcept { return detail::get<bool, std::uint8_t, detail::Native>(this->at_ + 9); }
    void set_flag(bool value) const noexcept { detail::set<bool, std::uint8_t, detail::Native>(this->at_ + 9, value); }

    std::int8_t get_tag() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_tag(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }
};
#endif
static_assert(sizeof(::Places_Overlaid) == 32, "Places_Overlaid has to have 32 bytes");

template <>
struct Layout<::Places_Overlaid> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 32;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xb909261f99c7f8ca);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_PLACES_OVERLAID_FINGERPRINT == Layout<::Places_Overlaid>::fingerprint, "the header for C is that of another Places_Overlaid");

} // namespace sharedstruct

#endif
// The struct demo.Places.Ring. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Places_Ring
#define SHAREDSTRUCT_HPP_demo_Places_Ring

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Places_Ring.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Places_Ring
#define SHAREDSTRUCT_FIELDS_demo_Places_Ring
/// The fields of demo.Places.Ring.
template <typename Byte>
class BasicFields<::Places_Ring, Byte> : public detail::Place<::Places_Ring, Byte> {
public:
    using detail::Place<::Places_Ring, Byte>::Place;

    std::int32_t get_tag() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_tag(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }

    std::int64_t get_written() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 64); }
    void set_written(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 64, value); }

    std::int64_t get_read() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 128); }
    void set_read(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 128, value); }

    std::int8_t get_last() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 192); }
    void set_last(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 192, value); }
};
#endif
static_assert(sizeof(::Places_Ring) == 256, "Places_Ring has to have 256 bytes");

template <>
struct Layout<::Places_Ring> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 256;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x8e5cb0bea9f5552d);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_PLACES_RING_FINGERPRINT == Layout<::Places_Ring>::fingerprint, "the header for C is that of another Places_Ring");

} // namespace sharedstruct

#endif
// The struct demo.Places.Variant. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Places_Variant
#define SHAREDSTRUCT_HPP_demo_Places_Variant

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Places_Variant.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Places_Wide
#define SHAREDSTRUCT_FIELDS_demo_Places_Wide
/// The fields of demo.Places.Wide.
template <typename Byte>
class BasicFields<::Places_Wide, Byte> : public detail::Place<::Places_Wide, Byte> {
public:
    using detail::Place<::Places_Wide, Byte>::Place;

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }
};
#endif
static_assert(sizeof(::Places_Wide) == 16, "Places_Wide has to have 16 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_Places_Variant
#define SHAREDSTRUCT_FIELDS_demo_Places_Variant
/// The fields of demo.Places.Variant.
template <typename Byte>
class BasicFields<::Places_Variant, Byte> : public detail::Place<::Places_Variant, Byte> {
public:
    using detail::Place<::Places_Variant, Byte>::Place;

    std::int8_t get_kind() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_kind(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }

    double get_real() const noexcept { return detail::get<double, double, detail::Native>(this->at_ + 16); }
    void set_real(double value) const noexcept { detail::set<double, double, detail::Native>(this->at_ + 16, value); }

    std::string_view get_text() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 10, 0, detail::Native, true, false>::get(this->at_ + 16); }
    void set_text(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 10, 0, detail::Native, true, false>::set(this->at_ + 16, "text", value); }

    auto get_part() const { return detail::span<std::int16_t>("part", this->at_ + 16, 4); }
    std::int16_t get_part(std::size_t index) const { return detail::get<std::int16_t, std::int16_t, detail::Native>(this->at_ + 16 + detail::index("part", index, 4) * 2); }
    void set_part(std::size_t index, std::int16_t value) const { detail::set<std::int16_t, std::int16_t, detail::Native>(this->at_ + 16 + detail::index("part", index, 4) * 2, value); }

    BasicFields<::Places_Wide, Byte> get_wide() const noexcept { return BasicFields<::Places_Wide, Byte>(this->at_ + 16); }

    std::int8_t get_end() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 32); }
    void set_end(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 32, value); }
};
#endif
static_assert(sizeof(::Places_Variant) == 48, "Places_Variant has to have 48 bytes");

template <>
struct Layout<::Places_Variant> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 48;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x3e11f9ab4a81c348);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_PLACES_VARIANT_FINGERPRINT == Layout<::Places_Variant>::fingerprint, "the header for C is that of another Places_Variant");

} // namespace sharedstruct

#endif
// The struct demo.Places.Wide. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Places_Wide
#define SHAREDSTRUCT_HPP_demo_Places_Wide

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Places_Wide.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Places_Wide
#define SHAREDSTRUCT_FIELDS_demo_Places_Wide
/// The fields of demo.Places.Wide.
template <typename Byte>
class BasicFields<::Places_Wide, Byte> : public detail::Place<::Places_Wide, Byte> {
public:
    using detail::Place<::Places_Wide, Byte>::Place;

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }
};
#endif
static_assert(sizeof(::Places_Wide) == 16, "Places_Wide has to have 16 bytes");

template <>
struct Layout<::Places_Wide> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 16;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xdc1ce2997afb4652);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_PLACES_WIDE_FINGERPRINT == Layout<::Places_Wide>::fingerprint, "the header for C is that of another Places_Wide");

} // namespace sharedstruct

#endif
