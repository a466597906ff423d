// The struct demo.Foreigners.Hidden. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Foreigners_Hidden
#define SHAREDSTRUCT_HPP_demo_Foreigners_Hidden

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Foreigners_Hidden.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Foreigners_Hidden
#define SHAREDSTRUCT_FIELDS_demo_Foreigners_Hidden
/// The fields of demo.Foreigners.Hidden.
template <typename Byte>
class BasicFields<::Foreigners_Hidden, Byte> : public detail::Place<::Foreigners_Hidden, Byte> {
public:
    using detail::Place<::Foreigners_Hidden, Byte>::Place;

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }
};
#endif
static_assert(sizeof(::Foreigners_Hidden) == 4, "Foreigners_Hidden has to have 4 bytes");

template <>
struct Layout<::Foreigners_Hidden> {
    static constexpr const char *name = ".hidden";
    static constexpr std::size_t size = 4;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xdc1ce2997afb4652);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_FOREIGNERS_HIDDEN_FINGERPRINT == Layout<::Foreigners_Hidden>::fingerprint, "the header for C is that of another Foreigners_Hidden");

} // namespace sharedstruct

#endif
// The struct demo.Foreigners.Odd. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Foreigners_Odd
#define SHAREDSTRUCT_HPP_demo_Foreigners_Odd

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Foreigners_Odd.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Foreigners_Odd
#define SHAREDSTRUCT_FIELDS_demo_Foreigners_Odd
/// The fields of demo.Foreigners.Odd.
template <typename Byte>
class BasicFields<::Foreigners_Odd, Byte> : public detail::Place<::Foreigners_Odd, Byte> {
public:
    using detail::Place<::Foreigners_Odd, Byte>::Place;

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }
};
#endif
static_assert(sizeof(::Foreigners_Odd) == 4, "Foreigners_Odd has to have 4 bytes");

template <>
struct Layout<::Foreigners_Odd> {
    static constexpr const char *name = "a \"b\" {c}! \\ ?\?= gr\303\266\303\237e\342\200\256\0129";
    static constexpr std::size_t size = 4;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xdc1ce2997afb4652);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_FOREIGNERS_ODD_FINGERPRINT == Layout<::Foreigners_Odd>::fingerprint, "the header for C is that of another Foreigners_Odd");

} // namespace sharedstruct

#endif
// The struct demo.Foreigners.Race. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Foreigners_Race
#define SHAREDSTRUCT_HPP_demo_Foreigners_Race

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Foreigners_Race.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Foreigners_Race
#define SHAREDSTRUCT_FIELDS_demo_Foreigners_Race
/// The fields of demo.Foreigners.Race.
template <typename Byte>
class BasicFields<::Foreigners_Race, Byte> : public detail::Place<::Foreigners_Race, Byte> {
public:
    using detail::Place<::Foreigners_Race, Byte>::Place;

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }
};
#endif
static_assert(sizeof(::Foreigners_Race) == 4, "Foreigners_Race has to have 4 bytes");

template <>
struct Layout<::Foreigners_Race> {
    static constexpr const char *name = "$pcars2$";
    static constexpr std::size_t size = 4;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xdc1ce2997afb4652);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_FOREIGNERS_RACE_FINGERPRINT == Layout<::Foreigners_Race>::fingerprint, "the header for C is that of another Foreigners_Race");

} // namespace sharedstruct

#endif
// The struct demo.Foreigners.Sensors. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Foreigners_Sensors
#define SHAREDSTRUCT_HPP_demo_Foreigners_Sensors

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Foreigners_Sensors.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Foreigners_Sensors
#define SHAREDSTRUCT_FIELDS_demo_Foreigners_Sensors
/// The fields of demo.Foreigners.Sensors.
template <typename Byte>
class BasicFields<::Foreigners_Sensors, Byte> : public detail::Place<::Foreigners_Sensors, Byte> {
public:
    using detail::Place<::Foreigners_Sensors, Byte>::Place;

    std::int32_t get_x() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_x(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0, value); }
};
#endif
static_assert(sizeof(::Foreigners_Sensors) == 4, "Foreigners_Sensors has to have 4 bytes");

template <>
struct Layout<::Foreigners_Sensors> {
    static constexpr const char *name = "Global\\HWiNFO_SENS_SM2";
    static constexpr std::size_t size = 4;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xdc1ce2997afb4652);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_FOREIGNERS_SENSORS_FINGERPRINT == Layout<::Foreigners_Sensors>::fingerprint, "the header for C is that of another Foreigners_Sensors");

} // namespace sharedstruct

#endif
