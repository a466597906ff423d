// The struct demo.AllTypes. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_AllTypes
#define SHAREDSTRUCT_HPP_demo_AllTypes

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "AllTypes.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_AllTypes
#define SHAREDSTRUCT_FIELDS_demo_AllTypes
/// The fields of demo.AllTypes.
template <typename Byte>
class BasicFields<::AllTypes, Byte> : public detail::Place<::AllTypes, Byte> {
public:
    using detail::Place<::AllTypes, Byte>::Place;

    bool get_open() const noexcept { return detail::get<bool, std::uint8_t, detail::Native>(this->at_ + 0); }
    void set_open(bool value) const noexcept { detail::set<bool, std::uint8_t, detail::Native>(this->at_ + 0, value); }

    char16_t get_letter() const noexcept { return detail::get<char16_t, std::uint16_t, detail::Native>(this->at_ + 2); }
    void set_letter(char16_t value) const noexcept { detail::set<char16_t, std::uint16_t, detail::Native>(this->at_ + 2, value); }

    std::int8_t get_tiny() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 4); }
    void set_tiny(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 4, value); }

    std::int16_t get_small() const noexcept { return detail::get<std::int16_t, std::int16_t, detail::Native>(this->at_ + 6); }
    void set_small(std::int16_t value) const noexcept { detail::set<std::int16_t, std::int16_t, detail::Native>(this->at_ + 6, value); }

    std::int32_t get_number() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 8); }
    void set_number(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 8, value); }

    float get_ratio() const noexcept { return detail::get<float, float, detail::Native>(this->at_ + 12); }
    void set_ratio(float value) const noexcept { detail::set<float, float, detail::Native>(this->at_ + 12, value); }

    double get_exact() const noexcept { return detail::get<double, double, detail::Native>(this->at_ + 16); }
    void set_exact(double value) const noexcept { detail::set<double, double, detail::Native>(this->at_ + 16, value); }

    std::int8_t get_flag() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 24); }
    void set_flag(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 24, value); }

    std::int64_t get_URL() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 32); }
    void set_URL(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 32, value); }

    std::string_view get_latin() const { return detail::Text<char, detail::Encoding::single_bytes, detail::Native, 8, 0, detail::Native, true, true>::get(this->at_ + 40); }
    void set_latin(std::string_view value) const { detail::Text<char, detail::Encoding::single_bytes, detail::Native, 8, 0, detail::Native, true, true>::set(this->at_ + 40, "latin", value); }

    std::string_view get_ascii() const { return detail::Text<char, detail::Encoding::single_bytes, detail::Native, 5, 0, detail::Native, true, false>::get(this->at_ + 48); }
    void set_ascii(std::string_view value) const { detail::Text<char, detail::Encoding::single_bytes, detail::Native, 5, 0, detail::Native, true, false>::set(this->at_ + 48, "ascii", value); }
};
#endif
static_assert(sizeof(::AllTypes) == 96, "AllTypes has to have 96 bytes");

template <>
struct Layout<::AllTypes> {
    static constexpr const char *name = nullptr;
    static constexpr std::size_t size = 96;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x3738fd0348f16f24);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_ALLTYPES_FINGERPRINT == Layout<::AllTypes>::fingerprint, "the header for C is that of another AllTypes");

} // namespace sharedstruct

#endif
