// The struct demo.Huge. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Huge
#define SHAREDSTRUCT_HPP_demo_Huge

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Huge.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Huge
#define SHAREDSTRUCT_FIELDS_demo_Huge
/// More than 5 GB: counted by long, and by int where that is enough.
template <typename Byte>
class BasicFields<::Huge, Byte> : public detail::Place<::Huge, Byte> {
public:
    using detail::Place<::Huge, Byte>::Place;

    std::int64_t get_count() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 0); }
    void set_count(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 0, value); }

    auto get_flag() const { return detail::span<std::int8_t>("flag", this->at_ + 8, 3000000000); }
    std::int8_t get_flag(std::size_t index) const { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 8 + detail::index("flag", index, 3000000000) * 1); }
    void set_flag(std::size_t index, std::int8_t value) const { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 8 + detail::index("flag", index, 3000000000) * 1, value); }

    auto get_noise() const { return detail::span<std::int8_t>("noise", this->at_ + 3000000008, 2147549184); }
    std::int8_t get_noise(std::size_t row, std::size_t column) const { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 3000000008 + detail::index("noise", row, 65536, column, 32769) * 1); }
    void set_noise(std::size_t row, std::size_t column, std::int8_t value) const { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 3000000008 + detail::index("noise", row, 65536, column, 32769) * 1, value); }

    auto get_price() const { return detail::span<double>("price", this->at_ + 5147549192, 400000000); }
    double get_price(std::size_t index) const { return detail::get<double, double, detail::Native>(this->at_ + 5147549192 + detail::index("price", index, 400000000) * 8); }
    void set_price(std::size_t index, double value) const { detail::set<double, double, detail::Native>(this->at_ + 5147549192 + detail::index("price", index, 400000000) * 8, value); }

    auto get_cell() const { return detail::span<std::int8_t>("cell", this->at_ + 8347549192, 2500000000); }
    std::int8_t get_cell(std::size_t row, std::size_t column) const { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 8347549192 + detail::index("cell", row, 50000, column, 50000) * 1); }
    void set_cell(std::size_t row, std::size_t column, std::int8_t value) const { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 8347549192 + detail::index("cell", row, 50000, column, 50000) * 1, value); }

    auto get_small() const { return detail::span<std::int32_t>("small", this->at_ + 10847549192, 4); }
    std::int32_t get_small(std::size_t index) const { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 10847549192 + detail::index("small", index, 4) * 4); }
    void set_small(std::size_t index, std::int32_t value) const { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 10847549192 + detail::index("small", index, 4) * 4, value); }
};
#endif
static_assert(sizeof(::Huge) == 10847549208, "Huge has to have 10847549208 bytes");

template <>
struct Layout<::Huge> {
    static constexpr const char *name = "Huge";
    static constexpr std::size_t size = 10847549208;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x5faec1fecb3d3627);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_HUGE_FINGERPRINT == Layout<::Huge>::fingerprint, "the header for C is that of another Huge");

} // namespace sharedstruct

#endif
