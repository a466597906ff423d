// The struct demo.Locks.Desk. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Locks_Desk
#define SHAREDSTRUCT_HPP_demo_Locks_Desk

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Locks_Desk.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Locks_R
#define SHAREDSTRUCT_FIELDS_demo_Locks_R
/// In fluent style, and beside a name that a type variable might have.
template <typename Byte>
class BasicFields<::Locks_R, Byte> : public detail::Place<::Locks_R, Byte> {
public:
    using detail::Place<::Locks_R, Byte>::Place;

    double get_price() const noexcept { return detail::get<double, double, detail::Native>(this->at_ + 8); }
    void set_price(double value) const noexcept { detail::set<double, double, detail::Native>(this->at_ + 8, value); }
};
#endif
static_assert(sizeof(::Locks_R) == 16, "Locks_R has to have 16 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_Locks_Gate
#define SHAREDSTRUCT_FIELDS_demo_Locks_Gate
/// Nothing but a lock, and smaller than what it is aligned to.
template <typename Byte>
class BasicFields<::Locks_Gate, Byte> : public detail::Place<::Locks_Gate, Byte> {
public:
    using detail::Place<::Locks_Gate, Byte>::Place;
};
#endif
static_assert(sizeof(::Locks_Gate) == 68, "Locks_Gate has to have 68 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_Locks_Desk
#define SHAREDSTRUCT_FIELDS_demo_Locks_Desk
/// The fields of demo.Locks.Desk.
template <typename Byte>
class BasicFields<::desk, Byte> : public detail::Place<::desk, Byte> {
public:
    using detail::Place<::desk, Byte>::Place;

    BasicFields<::Locks_R, Byte> get_quote() const noexcept { return BasicFields<::Locks_R, Byte>(this->at_ + 0); }

    BasicFields<::Locks_Gate, Byte> get_gate() const noexcept { return BasicFields<::Locks_Gate, Byte>(this->at_ + 64); }

    BasicFields<::Locks_R, Byte> get_row(std::size_t index) const { return BasicFields<::Locks_R, Byte>(this->at_ + 136 + detail::index("row", index, 2) * 16); }
};
#endif
static_assert(sizeof(::desk) == 256, "desk has to have 256 bytes");

template <>
struct Layout<::desk> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 256;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x7097b3699f4bc639);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_LOCKS_DESK_FINGERPRINT == Layout<::desk>::fingerprint, "the header for C is that of another desk");

} // namespace sharedstruct

#endif
// The struct demo.Locks.Gate. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Locks_Gate
#define SHAREDSTRUCT_HPP_demo_Locks_Gate

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Locks_Gate.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Locks_Gate
#define SHAREDSTRUCT_FIELDS_demo_Locks_Gate
/// Nothing but a lock, and smaller than what it is aligned to.
template <typename Byte>
class BasicFields<::Locks_Gate, Byte> : public detail::Place<::Locks_Gate, Byte> {
public:
    using detail::Place<::Locks_Gate, Byte>::Place;
};
#endif
static_assert(sizeof(::Locks_Gate) == 68, "Locks_Gate has to have 68 bytes");

template <>
struct Layout<::Locks_Gate> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 68;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x9910f6512e17606f);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_LOCKS_GATE_FINGERPRINT == Layout<::Locks_Gate>::fingerprint, "the header for C is that of another Locks_Gate");

} // namespace sharedstruct

#endif
// The struct demo.Locks.Mixed. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Locks_Mixed
#define SHAREDSTRUCT_HPP_demo_Locks_Mixed

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Locks_Mixed.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Locks_R
#define SHAREDSTRUCT_FIELDS_demo_Locks_R
/// In fluent style, and beside a name that a type variable might have.
template <typename Byte>
class BasicFields<::Locks_R, Byte> : public detail::Place<::Locks_R, Byte> {
public:
    using detail::Place<::Locks_R, Byte>::Place;

    double get_price() const noexcept { return detail::get<double, double, detail::Native>(this->at_ + 8); }
    void set_price(double value) const noexcept { detail::set<double, double, detail::Native>(this->at_ + 8, value); }
};
#endif
static_assert(sizeof(::Locks_R) == 16, "Locks_R has to have 16 bytes");

#ifndef SHAREDSTRUCT_FIELDS_demo_Locks_Mixed
#define SHAREDSTRUCT_FIELDS_demo_Locks_Mixed
/// A snapshot of this holds bytes, but none of a lock.
template <typename Byte>
class BasicFields<::Locks_Mixed, Byte> : public detail::Place<::Locks_Mixed, Byte> {
public:
    using detail::Place<::Locks_Mixed, Byte>::Place;

    std::string_view get_text() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 8, 0, detail::Native, true, false>::get(this->at_ + 0); }
    void set_text(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 8, 0, detail::Native, true, false>::set(this->at_ + 0, "text", value); }

    std::int16_t get_number() const noexcept { return detail::get<std::int16_t, std::int16_t, detail::Native>(this->at_ + 0); }
    void set_number(std::int16_t value) const noexcept { detail::set<std::int16_t, std::int16_t, detail::Native>(this->at_ + 0, value); }

    BasicFields<::Locks_R, Byte> get_quote(std::size_t index) const { return BasicFields<::Locks_R, Byte>(this->at_ + 16 + detail::index("quote", index, 3) * 16); }

    BasicFields<::Locks_R, Byte> get_trade(std::size_t index) const { return BasicFields<::Locks_R, Byte>(this->at_ + 64 + detail::index("trade", index, 2000) * 16); }
};
#endif
static_assert(sizeof(::Locks_Mixed) == 32072, "Locks_Mixed has to have 32072 bytes");

template <>
struct Layout<::Locks_Mixed> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 32072;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x3948acff64b75f09);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = 32064;
    static constexpr bool wakes = false;
};
static_assert(DEMO_LOCKS_MIXED_FINGERPRINT == Layout<::Locks_Mixed>::fingerprint, "the header for C is that of another Locks_Mixed");

} // namespace sharedstruct

#endif
// The struct demo.Locks.R. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Locks_R
#define SHAREDSTRUCT_HPP_demo_Locks_R

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Locks_R.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Locks_R
#define SHAREDSTRUCT_FIELDS_demo_Locks_R
/// In fluent style, and beside a name that a type variable might have.
template <typename Byte>
class BasicFields<::Locks_R, Byte> : public detail::Place<::Locks_R, Byte> {
public:
    using detail::Place<::Locks_R, Byte>::Place;

    double get_price() const noexcept { return detail::get<double, double, detail::Native>(this->at_ + 8); }
    void set_price(double value) const noexcept { detail::set<double, double, detail::Native>(this->at_ + 8, value); }
};
#endif
static_assert(sizeof(::Locks_R) == 16, "Locks_R has to have 16 bytes");

template <>
struct Layout<::Locks_R> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 16;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x32f08e5b49d3cedc);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = 0;
    static constexpr bool wakes = true;
};
static_assert(DEMO_LOCKS_R_FINGERPRINT == Layout<::Locks_R>::fingerprint, "the header for C is that of another Locks_R");

} // namespace sharedstruct

#endif
