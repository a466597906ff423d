// The struct demo.Account. Generated from its Java interface: change that, not this.
#ifndef SHAREDSTRUCT_HPP_demo_Account
#define SHAREDSTRUCT_HPP_demo_Account

#if __cplusplus < 201703L && (!defined(_MSVC_LANG) || _MSVC_LANG < 201703L)
#error "this needs C++17"
#endif

#include "Account.h"

namespace sharedstruct {

#ifndef SHAREDSTRUCT_FIELDS_demo_Account
#define SHAREDSTRUCT_FIELDS_demo_Account
/// demo.Account.State. Integers of other constants are values, too.
enum class Account_State : std::int32_t {
    CLOSED = 0,
    OPEN = 1,
};

/// Whether it is one of the constants above.
constexpr bool is_known(Account_State value) noexcept {
    switch (value) {
    case Account_State::CLOSED:
    case Account_State::OPEN:
        return true;
    }
    return false;
}

/// An account with a lock of each kind, in the order of the declaration.
template <typename Byte>
class BasicFields<::Account, Byte> : public detail::Place<::Account, Byte> {
public:
    using detail::Place<::Account, Byte>::Place;

    /// How it is.
    Account_State get_state() const noexcept { return detail::get<Account_State, std::int32_t, detail::Native>(this->at_ + 0); }
    void set_state(Account_State value) const noexcept { detail::set<Account_State, std::int32_t, detail::Native>(this->at_ + 0, value); }

    /// The balance.
    std::int64_t get_balance() const noexcept { return detail::get<std::int64_t, std::int64_t, detail::Native>(this->at_ + 8); }
    void set_balance(std::int64_t value) const noexcept { detail::set<std::int64_t, std::int64_t, detail::Native>(this->at_ + 8, value); }
};
#endif
static_assert(sizeof(::Account) == 192, "Account has to have 192 bytes");

template <>
struct Layout<::Account> {
    static constexpr const char *name = "account";
    static constexpr std::size_t size = 192;
    static constexpr std::uint64_t fingerprint = UINT64_C(0x325790c9586577a9);
    /// The offset of the sequence, and whether the end of an update wakes; -1 if there is none.
    static constexpr std::ptrdiff_t sequence = 128;
    static constexpr bool wakes = true;
};
static_assert(DEMO_ACCOUNT_FINGERPRINT == Layout<::Account>::fingerprint, "the header for C is that of another Account");

} // namespace sharedstruct

#endif
