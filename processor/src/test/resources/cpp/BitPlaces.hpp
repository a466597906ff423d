// The struct demo.BitPlaces.Apart. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_BitPlaces_Apart
#define SHAREDSTRUCT_HPP_demo_BitPlaces_Apart

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "BitPlaces_Apart.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_BitPlaces_Apart
#define SHAREDSTRUCT_FIELDS_demo_BitPlaces_Apart
/// The fields of demo.BitPlaces.Apart.
template <typename Byte>
class BasicFields<::BitPlaces_Apart, Byte> : public detail::Place<::BitPlaces_Apart, Byte> {
public:
    using detail::Place<::BitPlaces_Apart, Byte>::Place;

    std::int32_t get_tag() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_tag(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }

    std::uint32_t get_first() const { return detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 0, 3>::get(this->at_ + 16); }
    void set_first(std::uint32_t value) const { detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 0, 3>::set(this->at_ + 16, "first", value); }

    bool get_open() const { return detail::BitField<bool, std::uint32_t, detail::Native, 3, 1>::get(this->at_ + 16); }
    void set_open(bool value) const { detail::BitField<bool, std::uint32_t, detail::Native, 3, 1>::set(this->at_ + 16, "open", value); }

    std::uint8_t get_alone() const { return detail::BitField<std::uint8_t, std::uint8_t, detail::Native, 0, 4>::get(this->at_ + 64); }
    void set_alone(std::uint8_t value) const { detail::BitField<std::uint8_t, std::uint8_t, detail::Native, 0, 4>::set(this->at_ + 64, "alone", value); }

    std::uint8_t get_beside() const { return detail::BitField<std::uint8_t, std::uint8_t, detail::Native, 4, 2>::get(this->at_ + 64); }
    void set_beside(std::uint8_t value) const { detail::BitField<std::uint8_t, std::uint8_t, detail::Native, 4, 2>::set(this->at_ + 64, "beside", value); }

    std::int8_t get_end() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 128); }
    void set_end(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 128, value); }
};
#endif
static_assert(sizeof(::BitPlaces_Apart) == 192, "BitPlaces_Apart has to have 192 bytes");

template <>
struct Layout<::BitPlaces_Apart> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 192;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xd4d55b5b19670fe1);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_BITPLACES_APART_FINGERPRINT == Layout<::BitPlaces_Apart>::fingerprint, "the header for C is that of another BitPlaces_Apart");

} // namespace sharedstruct

#endif
// The struct demo.BitPlaces.Box. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_BitPlaces_Box
#define SHAREDSTRUCT_HPP_demo_BitPlaces_Box

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "BitPlaces_Box.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_BitPlaces_Flags
#define SHAREDSTRUCT_FIELDS_demo_BitPlaces_Flags
/// The fields of demo.BitPlaces.Flags.
template <typename Byte>
class BasicFields<::BitPlaces_Flags, Byte> : public detail::Place<::BitPlaces_Flags, Byte> {
public:
    using detail::Place<::BitPlaces_Flags, Byte>::Place;

    std::uint32_t get_mode() const { return detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 0, 3>::get(this->at_ + 0); }
    void set_mode(std::uint32_t value) const { detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 0, 3>::set(this->at_ + 0, "mode", value); }

    std::uint32_t get_count() const { return detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 3, 20>::get(this->at_ + 0); }
    void set_count(std::uint32_t value) const { detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 3, 20>::set(this->at_ + 0, "count", value); }

    bool get_open() const { return detail::BitField<bool, std::uint32_t, detail::Native, 23, 1>::get(this->at_ + 0); }
    void set_open(bool value) const { detail::BitField<bool, std::uint32_t, detail::Native, 23, 1>::set(this->at_ + 0, "open", value); }
};
#endif
static_assert(sizeof(::BitPlaces_Flags) == 16, "BitPlaces_Flags has to have 16 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_BitPlaces_Box
#define SHAREDSTRUCT_FIELDS_demo_BitPlaces_Box
/// The fields of demo.BitPlaces.Box.
template <typename Byte>
class BasicFields<::BitPlaces_Box, Byte> : public detail::Place<::BitPlaces_Box, Byte> {
public:
    using detail::Place<::BitPlaces_Box, Byte>::Place;

    std::int8_t get_tag() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_tag(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }

    BasicFields<::BitPlaces_Flags, Byte> get_flags() const noexcept { return BasicFields<::BitPlaces_Flags, Byte>(this->at_ + 1); }
};
#endif
static_assert(sizeof(::BitPlaces_Box) == 17, "BitPlaces_Box has to have 17 bytes");

template <>
struct Layout<::BitPlaces_Box> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 17;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x4036b5308a4f2068);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_BITPLACES_BOX_FINGERPRINT == Layout<::BitPlaces_Box>::fingerprint, "the header for C is that of another BitPlaces_Box");

} // namespace sharedstruct

#endif
// The struct demo.BitPlaces.Flags. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_BitPlaces_Flags
#define SHAREDSTRUCT_HPP_demo_BitPlaces_Flags

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "BitPlaces_Flags.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_BitPlaces_Flags
#define SHAREDSTRUCT_FIELDS_demo_BitPlaces_Flags
/// The fields of demo.BitPlaces.Flags.
template <typename Byte>
class BasicFields<::BitPlaces_Flags, Byte> : public detail::Place<::BitPlaces_Flags, Byte> {
public:
    using detail::Place<::BitPlaces_Flags, Byte>::Place;

    std::uint32_t get_mode() const { return detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 0, 3>::get(this->at_ + 0); }
    void set_mode(std::uint32_t value) const { detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 0, 3>::set(this->at_ + 0, "mode", value); }

    std::uint32_t get_count() const { return detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 3, 20>::get(this->at_ + 0); }
    void set_count(std::uint32_t value) const { detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 3, 20>::set(this->at_ + 0, "count", value); }

    bool get_open() const { return detail::BitField<bool, std::uint32_t, detail::Native, 23, 1>::get(this->at_ + 0); }
    void set_open(bool value) const { detail::BitField<bool, std::uint32_t, detail::Native, 23, 1>::set(this->at_ + 0, "open", value); }
};
#endif
static_assert(sizeof(::BitPlaces_Flags) == 16, "BitPlaces_Flags has to have 16 bytes");

template <>
struct Layout<::BitPlaces_Flags> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 16;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x0095aa7528d71ae8);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_BITPLACES_FLAGS_FINGERPRINT == Layout<::BitPlaces_Flags>::fingerprint, "the header for C is that of another BitPlaces_Flags");

} // namespace sharedstruct

#endif
// The struct demo.BitPlaces.Holder. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_BitPlaces_Holder
#define SHAREDSTRUCT_HPP_demo_BitPlaces_Holder

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "BitPlaces_Holder.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_BitPlaces_Flags
#define SHAREDSTRUCT_FIELDS_demo_BitPlaces_Flags
/// The fields of demo.BitPlaces.Flags.
template <typename Byte>
class BasicFields<::BitPlaces_Flags, Byte> : public detail::Place<::BitPlaces_Flags, Byte> {
public:
    using detail::Place<::BitPlaces_Flags, Byte>::Place;

    std::uint32_t get_mode() const { return detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 0, 3>::get(this->at_ + 0); }
    void set_mode(std::uint32_t value) const { detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 0, 3>::set(this->at_ + 0, "mode", value); }

    std::uint32_t get_count() const { return detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 3, 20>::get(this->at_ + 0); }
    void set_count(std::uint32_t value) const { detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 3, 20>::set(this->at_ + 0, "count", value); }

    bool get_open() const { return detail::BitField<bool, std::uint32_t, detail::Native, 23, 1>::get(this->at_ + 0); }
    void set_open(bool value) const { detail::BitField<bool, std::uint32_t, detail::Native, 23, 1>::set(this->at_ + 0, "open", value); }
};
#endif
static_assert(sizeof(::BitPlaces_Flags) == 16, "BitPlaces_Flags has to have 16 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_BitPlaces_Tight
#define SHAREDSTRUCT_FIELDS_demo_BitPlaces_Tight
/// The fields of demo.BitPlaces.Tight.
template <typename Byte>
class BasicFields<::BitPlaces_Tight, Byte> : public detail::Place<::BitPlaces_Tight, Byte> {
public:
    using detail::Place<::BitPlaces_Tight, Byte>::Place;

    std::int8_t get_tag() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_tag(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }

    std::uint16_t get_low() const { return detail::BitField<std::uint16_t, std::uint16_t, detail::Native, 0, 5>::get(this->at_ + 1); }
    void set_low(std::uint16_t value) const { detail::BitField<std::uint16_t, std::uint16_t, detail::Native, 0, 5>::set(this->at_ + 1, "low", value); }

    std::int16_t get_high() const { return detail::BitField<std::int16_t, std::uint16_t, detail::Native, 5, 11>::get(this->at_ + 1); }
    void set_high(std::int16_t value) const { detail::BitField<std::int16_t, std::uint16_t, detail::Native, 5, 11>::set(this->at_ + 1, "high", value); }
};
#endif
static_assert(sizeof(::BitPlaces_Tight) == 3, "BitPlaces_Tight has to have 3 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_BitPlaces_Holder
#define SHAREDSTRUCT_FIELDS_demo_BitPlaces_Holder
/// The fields of demo.BitPlaces.Holder.
template <typename Byte>
class BasicFields<::BitPlaces_Holder, Byte> : public detail::Place<::BitPlaces_Holder, Byte> {
public:
    using detail::Place<::BitPlaces_Holder, Byte>::Place;

    std::int8_t get_tag() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_tag(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }

    BasicFields<::BitPlaces_Flags, Byte> get_flags() const noexcept { return BasicFields<::BitPlaces_Flags, Byte>(this->at_ + 16); }

    BasicFields<::BitPlaces_Tight, Byte> get_tight(std::size_t index) const { return BasicFields<::BitPlaces_Tight, Byte>(this->at_ + 32 + detail::index("tight", index, 2) * 3); }
};
#endif
static_assert(sizeof(::BitPlaces_Holder) == 48, "BitPlaces_Holder has to have 48 bytes");

template <>
struct Layout<::BitPlaces_Holder> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 48;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xf543fb34b1398c72);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_BITPLACES_HOLDER_FINGERPRINT == Layout<::BitPlaces_Holder>::fingerprint, "the header for C is that of another BitPlaces_Holder");

} // namespace sharedstruct

#endif
// The struct demo.BitPlaces.Tight. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_BitPlaces_Tight
#define SHAREDSTRUCT_HPP_demo_BitPlaces_Tight

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "BitPlaces_Tight.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_BitPlaces_Tight
#define SHAREDSTRUCT_FIELDS_demo_BitPlaces_Tight
/// The fields of demo.BitPlaces.Tight.
template <typename Byte>
class BasicFields<::BitPlaces_Tight, Byte> : public detail::Place<::BitPlaces_Tight, Byte> {
public:
    using detail::Place<::BitPlaces_Tight, Byte>::Place;

    std::int8_t get_tag() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_tag(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }

    std::uint16_t get_low() const { return detail::BitField<std::uint16_t, std::uint16_t, detail::Native, 0, 5>::get(this->at_ + 1); }
    void set_low(std::uint16_t value) const { detail::BitField<std::uint16_t, std::uint16_t, detail::Native, 0, 5>::set(this->at_ + 1, "low", value); }

    std::int16_t get_high() const { return detail::BitField<std::int16_t, std::uint16_t, detail::Native, 5, 11>::get(this->at_ + 1); }
    void set_high(std::int16_t value) const { detail::BitField<std::int16_t, std::uint16_t, detail::Native, 5, 11>::set(this->at_ + 1, "high", value); }
};
#endif
static_assert(sizeof(::BitPlaces_Tight) == 3, "BitPlaces_Tight has to have 3 bytes");

template <>
struct Layout<::BitPlaces_Tight> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 3;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x4e6562948ecfd115);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_BITPLACES_TIGHT_FINGERPRINT == Layout<::BitPlaces_Tight>::fingerprint, "the header for C is that of another BitPlaces_Tight");

} // namespace sharedstruct

#endif
