// The struct demo.Bits. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Bits
#define SHAREDSTRUCT_HPP_demo_Bits

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Bits.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Bits
#define SHAREDSTRUCT_FIELDS_demo_Bits
/// The fields of demo.Bits.
template <typename Byte>
class BasicFields<::Bits, Byte> : public detail::Place<::Bits, Byte> {
public:
    using detail::Place<::Bits, Byte>::Place;

    std::uint32_t get_mode() const { return detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 0, 3>::get(this->at_ + 0); }
    void set_mode(std::uint32_t value) const { detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 0, 3>::set(this->at_ + 0, "mode", value); }

    bool get_open() const { return detail::BitField<bool, std::uint32_t, detail::Native, 3, 1>::get(this->at_ + 0); }
    void set_open(bool value) const { detail::BitField<bool, std::uint32_t, detail::Native, 3, 1>::set(this->at_ + 0, "open", value); }

    std::int32_t get_delta() const { return detail::BitField<std::int32_t, std::uint32_t, detail::Native, 4, 5>::get(this->at_ + 0); }
    void set_delta(std::int32_t value) const { detail::BitField<std::int32_t, std::uint32_t, detail::Native, 4, 5>::set(this->at_ + 0, "delta", value); }

    std::uint32_t get_count() const { return detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 9, 23>::get(this->at_ + 0); }
    void set_count(std::uint32_t value) const { detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 9, 23>::set(this->at_ + 0, "count", value); }

    std::uint32_t get_next() const { return detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 0, 4>::get(this->at_ + 4); }
    void set_next(std::uint32_t value) const { detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 0, 4>::set(this->at_ + 4, "next", value); }

    std::uint32_t get_top() const { return detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 12, 20>::get(this->at_ + 4); }
    void set_top(std::uint32_t value) const { detail::BitField<std::uint32_t, std::uint32_t, detail::Native, 12, 20>::set(this->at_ + 4, "top", value); }

    std::uint64_t get_wide() const { return detail::BitField<std::uint64_t, std::uint64_t, detail::Native, 0, 40>::get(this->at_ + 8); }
    void set_wide(std::uint64_t value) const { detail::BitField<std::uint64_t, std::uint64_t, detail::Native, 0, 40>::set(this->at_ + 8, "wide", value); }

    std::int64_t get_high() const { return detail::BitField<std::int64_t, std::uint64_t, detail::Native, 40, 24>::get(this->at_ + 8); }
    void set_high(std::int64_t value) const { detail::BitField<std::int64_t, std::uint64_t, detail::Native, 40, 24>::set(this->at_ + 8, "high", value); }

    std::uint8_t get_small() const { return detail::BitField<std::uint8_t, std::uint8_t, detail::Native, 0, 7>::get(this->at_ + 16); }
    void set_small(std::uint8_t value) const { detail::BitField<std::uint8_t, std::uint8_t, detail::Native, 0, 7>::set(this->at_ + 16, "small", value); }

    bool get_set() const { return detail::BitField<bool, std::uint8_t, detail::Native, 7, 1>::get(this->at_ + 16); }
    void set_set(bool value) const { detail::BitField<bool, std::uint8_t, detail::Native, 7, 1>::set(this->at_ + 16, "set", value); }

    std::int8_t get_plain() const noexcept { return detail::get<std::int8_t, std::int8_t, detail::Native>(this->at_ + 17); }
    void set_plain(std::int8_t value) const noexcept { detail::set<std::int8_t, std::int8_t, detail::Native>(this->at_ + 17, value); }

    std::uint16_t get_whole() const { return detail::BitField<std::uint16_t, std::uint16_t, detail::Native, 0, 16>::get(this->at_ + 18); }
    void set_whole(std::uint16_t value) const { detail::BitField<std::uint16_t, std::uint16_t, detail::Native, 0, 16>::set(this->at_ + 18, "whole", value); }

    std::int32_t get_end() const noexcept { return detail::get<std::int32_t, std::int32_t, detail::Native>(this->at_ + 20); }
    void set_end(std::int32_t value) const noexcept { detail::set<std::int32_t, std::int32_t, detail::Native>(this->at_ + 20, value); }
};
#endif
static_assert(sizeof(::Bits) == 24, "Bits has to have 24 bytes");

template <>
struct Layout<::Bits> {
    static constexpr const char *name = "Bits";
    static constexpr std::size_t size = 24;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x970a2cf466ede2cb);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = -1;
    static constexpr bool wakes = false;
};
static_assert(DEMO_BITS_FINGERPRINT == Layout<::Bits>::fingerprint, "the header for C is that of another Bits");

} // namespace sharedstruct

#endif
