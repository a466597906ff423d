# The structs.


class State(_enum.IntEnum):
    """The enum demo.Account.State."""

    CLOSED = 0
    OPEN = 1


class _Account_raw(_Struct):
    __slots__ = ()
    _layout_ = "ms"
    _pack_ = 1
    _fields_ = [
        ("state", _ctypes.c_int32),
        ("lock", _ctypes.c_uint32 * 1),
        ("balance", _ctypes.c_int64),
        ("_padding_16", _ctypes.c_uint8 * 48),
        ("readers", _ctypes.c_uint32 * 16),
        ("sequence", _ctypes.c_uint32 * 2),
        ("second", _ctypes.c_uint32 * 1),
        ("_padding_140", _ctypes.c_uint8 * 52),
    ]


_assert_layout(
    _Account_raw,
    192,
    [
        ("state", 0, 4),
        ("lock", 4, 4),
        ("balance", 8, 8),
        ("readers", 64, 64),
        ("sequence", 128, 8),
        ("second", 136, 4),
    ],
)


class Account(_Account_raw, _Region):
    """An account with a lock of each kind, in the order of the declaration."""

    __slots__ = ()
    NAME = "account"
    SIZEOF = 192
    FINGERPRINT = 0x325790C9586577A9
    _SEQUENCE = 128
    _DESCRIPTOR = (
        "format 2\nenum CLOSED=0,OPEN=1\nlayout\n0 enum32#1 4 state\n4 lock 4 lock\n8"
        " int64 8 balance\n64 rwlock 64 readers\n128 sequence 8 sequence\n136 lock 4 "
        "second\n"
    )

    #: How it is.
    state = _Field("state", _Constant(State))
    #: Protects the balance.
    lock = _Field("lock", _Words(_Lock), False)
    #: The balance.
    balance = _Field("balance", _Number(-(2**63), 2**63 - 1))
    #: Returns who reads and who writes.
    readers = _Field("readers", _Words(_Lock), False)
    #: Returns what counts the updates.
    sequence = _Field("sequence", _Words(_Sequence), False)
    #: Returns a lock that came later.
    second = _Field("second", _Words(_Lock), False)
