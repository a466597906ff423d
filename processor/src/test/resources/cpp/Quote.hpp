// The struct demo.Quote. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Quote
#define SHAREDSTRUCT_HPP_demo_Quote

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Quote.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Quote
#define SHAREDSTRUCT_FIELDS_demo_Quote
/// Fluent, packed, explicit offsets out of order, a gap.
template <typename Byte>
class BasicFields<::Quote, Byte> : public detail::Place<::Quote, Byte> {
public:
    using detail::Place<::Quote, Byte>::Place;

    double get_price() const noexcept { return detail::get<double, double, detail::Native>(this->at_ + 9); }
    void set_price(double value) const noexcept { detail::set<double, double, detail::Native>(this->at_ + 9, value); }

    std::int8_t get_kind() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0); }
    void set_kind(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 0, value); }

    std::string_view get_symbol() const { return detail::Text<char, detail::Encoding::utf8, detail::Native, 4, 0, detail::Native, true, false>::get(this->at_ + 1); }
    void set_symbol(std::string_view value) const { detail::Text<char, detail::Encoding::utf8, detail::Native, 4, 0, detail::Native, true, false>::set(this->at_ + 1, "symbol", value); }

    std::int32_t get_settle() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 17); }
    void set_settle(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 17, value); }

    bool get_island() const noexcept { return detail::get<bool, std::uint8_t, detail::Native>(this->at_ + 21); }
    void set_island(bool value) const noexcept { detail::set<bool, std::uint8_t, detail::Native>(this->at_ + 21, value); }
};
#endif
static_assert(sizeof(::Quote) == 22, "Quote has to have 22 bytes");

template <>
struct Layout<::Quote> {
    static constexpr const char *name = "Quote";
    static constexpr std::size_t size = 22;
    static constexpr std::uint64_t fingerprint = UINT64_C(0xa8642b6f16bcb857);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_QUOTE_FINGERPRINT == Layout<::Quote>::fingerprint, "the header for C is that of another Quote");

} // namespace sharedstruct

#endif
