// The struct demo.Arrays. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Arrays
#define SHAREDSTRUCT_HPP_demo_Arrays

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Arrays.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Arrays
#define SHAREDSTRUCT_FIELDS_demo_Arrays
/// The fields of demo.Arrays.
template <typename Byte>
class BasicFields<::Arrays, Byte> : public detail::Place<::Arrays, Byte> {
public:
    using detail::Place<::Arrays, Byte>::Place;

    auto get_price() const { return detail::span<std::int32_t>("price", this->at_ + 0, 3); }
    std::int32_t get_price(std::size_t index) const { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0 + detail::index("price", index, 3) * 4); }
    void set_price(std::size_t index, std::int32_t value) const { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 0 + detail::index("price", index, 3) * 4, value); }

    std::int8_t get_tag() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 12); }
    void set_tag(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 12, value); }

    auto get_cell() const { return detail::span<double>("cell", this->at_ + 16, 6); }
    double get_cell(std::size_t row, std::size_t column) const { return detail::get<double, double, detail::Native>(this->at_ + 16 + detail::index("cell", row, 2, column, 3) * 8); }
    void set_cell(std::size_t row, std::size_t column, double value) const { detail::set<double, double, detail::Native>(this->at_ + 16 + detail::index("cell", row, 2, column, 3) * 8, value); }

    bool get_open(std::size_t index) const { return detail::get<bool, std::uint8_t, detail::Native>(this->at_ + 64 + detail::index("open", index, 4) * 1); }
    void set_open(std::size_t index, bool value) const { detail::set<bool, std::uint8_t, detail::Native>(this->at_ + 64 + detail::index("open", index, 4) * 1, value); }

    std::string_view get_name(std::size_t index) const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 5, 0, detail::Native, true, false>::get(this->at_ + 68 + detail::index("name", index, 2) * 5); }
    void set_name(std::size_t index, std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 5, 0, detail::Native, true, false>::set(this->at_ + 68 + detail::index("name", index, 2) * 5, "name", value); }

    auto get_count() const { return detail::span<std::int64_t>("count", this->at_ + 80, 2); }
    std::int64_t get_count(std::size_t index) const { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 80 + detail::index("count", index, 2) * 8); }
    void set_count(std::size_t index, std::int64_t value) const { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 80 + detail::index("count", index, 2) * 8, value); }
};
#endif
static_assert(sizeof(::Arrays) == 96, "Arrays has to have 96 bytes");

template <>
struct Layout<::Arrays> {
    static constexpr const char *name = "Arrays";
    static constexpr std::size_t size = 96;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x247e3bb5f1231781);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_ARRAYS_FINGERPRINT == Layout<::Arrays>::fingerprint, "the header for C is that of another Arrays");

} // namespace sharedstruct

#endif
